package org.openleap.feedback;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import org.openleap.feedback.internal.ItemDesk;
import org.openleap.feedback.internal.Transcripts;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;

/** What staff add to how something was said. The words themselves never change. */
@Stateless
@DenyAll
public class TranscriptService {
    @Inject
    ItemDesk desk;

    @Inject
    Transcripts transcripts;

    @Inject
    Event<FeedbackEvent> events;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /**
     * Puts an item into English, or says in which language it is.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link FeedbackProblem#TRANSLATOR_MISSING} when it does not say
     *     who translated
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void translate(@Valid @NotNull TranslateFeedback command) {
        var item = desk.open(command.reference(), command.version(), FeedbackAction.TRANSLATE);
        transcripts.translate(item, command.translation(), user.id(), clock.instant());
        events.fire(new FeedbackEvent.Translated(item.reference(), user.id(), clock.instant()));
    }

    /** Notes what was seen that shows that a person may speak for another. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void prove(@Valid @NotNull ProveRepresentation command) {
        var item = desk.open(command.reference(), command.version(), FeedbackAction.TRANSLATE);
        transcripts.prove(item, command.proof(), user.id(), clock.instant());
        events.fire(new FeedbackEvent.RepresentationProved(item.reference(), user.id(), clock.instant()));
    }
}

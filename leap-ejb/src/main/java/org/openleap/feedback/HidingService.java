package org.openleap.feedback;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import java.util.List;
import org.openleap.feedback.internal.Hiding;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.HiddenFrom;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;

/**
 * Keeps items from the people they are about: from every list, count, search, export and page of theirs, and from all that came
 * of the item.
 */
@Stateless
@DenyAll
public class HidingService {
    @Inject
    Hiding hiding;

    @Inject
    Event<FeedbackEvent> events;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /**
     * Hides it from them. Whoever decides about something in it must give that to somebody else first.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link FeedbackProblem#NOT_FROM_YOURSELF} or
     *     {@link FeedbackProblem#NOT_A_COLLEAGUE}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void hide(@Valid @NotNull HideFeedback command) {
        hiding.hide(command, user.id(), clock.instant());
        events.fire(new FeedbackEvent.Hidden(command.reference(), command.person(), user.id(), clock.instant()));
    }

    /** Lets them see it again, as far as they may. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void show(@NotNull FeedbackReference reference, @NotNull UserId person) {
        hiding.show(reference, person);
        events.fire(new FeedbackEvent.Shown(reference, user.id(), clock.instant()));
    }

    /** From whom it is hidden. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<HiddenFrom> hiddenFrom(@NotNull FeedbackReference reference) {
        return hiding.of(reference);
    }
}

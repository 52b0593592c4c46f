package org.openleap.intake.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.Circumstances;
import org.openleap.feedback.Contact;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackService;
import org.openleap.feedback.Representation;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.feedback.Translation;
import org.openleap.identity.CurrentUser;
import org.openleap.intake.EnterCard;
import org.openleap.intake.IntakeEvent;
import org.openleap.notification.Route;

/** Makes items of cards, and counts them. */
@ApplicationScoped
public class CardDesk {
    @Inject
    CardRepository cards;

    @Inject
    FeedbackService feedback;

    @Inject
    Event<IntakeEvent> events;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** The item of the card; the same card that is sent twice stays one item and one card. */
    public FeedbackReference enter(EnterCard command) {
        var session = cards.requireForEntry(command.session(), user.scope());
        var item = feedback.submit(submission(command, session)).reference();
        if (cards.isEntered(item)) return item;
        var now = clock.instant();
        cards.add(new Card(session, session.enter(user.id(), now), item, user.id(), now));
        note(session);
        return item;
    }

    private static SubmitFeedback submission(EnterCard card, CardSessionRecord session) {
        return new SubmitFeedback(
                card.key(),
                card.words(),
                card.request(),
                card.service().isEmpty() ? session.service() : card.service(),
                "",
                session.channel(),
                Capacity.NOT_SAID,
                Answer.NOT_SAID,
                false,
                card.mayPublish(),
                card.mayPublish(),
                new Contact(Route.NONE, "", "", Set.of()),
                circumstances(session));
    }

    private static Circumstances circumstances(CardSessionRecord session) {
        return new Circumstances(session.origin(), true, session.heldOn(), Representation.none(), Translation.none());
    }

    /** Writes the last change of the session into the trail. */
    public void note(CardSessionRecord session) {
        var counts =
                Map.of("entered", String.valueOf(session.entered()), "collected", String.valueOf(session.collected()));
        var change = session.lastChange();
        events.fire(new IntakeEvent(change.what(), session.origin(), counts, user.id(), change.at()));
    }
}

package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import org.openleap.feedback.FeedbackEvent;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.Receipt;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.identity.UserId;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.RuleViolatedException;

/** Makes an item out of a submission, once for each key. */
@ApplicationScoped
public class FeedbackIntake {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    FeedbackRepository items;

    @Inject
    Phrases phrases;

    @Inject
    ReferenceData lists;

    @Inject
    ScreeningClock deadlines;

    @Inject
    Event<FeedbackEvent> events;

    /** Adds the item and its proposer, and announces it. */
    public FeedbackItem take(SubmitFeedback command, UserId by, Instant at) {
        requireKnown(ReferenceList.CHANNEL, command.channel());
        requireKnown(ReferenceList.SERVICE, command.service());
        var reference = FeedbackReference.of(RANDOM.nextLong());
        var item = FeedbackItem.receive(
                reference,
                phrases.secrets(command, reference),
                Submission.of(command, lists.placeOf(command.service())),
                at,
                deadlines.screenBy(at, command.harm()));
        items.add(item);
        items.add(Proposer.of(item, command.contact()));
        events.fire(new FeedbackEvent.Received(reference, command.channel(), by, at));
        return item;
    }

    /** The receipt of an item that this very submission made. */
    public Receipt receipt(FeedbackItem item, SubmitFeedback command) {
        if (!item.secrets().isForContent(phrases.contentHash(command))) {
            throw new ConflictException(FeedbackProblem.KEY_USED_FOR_OTHER_WORDS);
        }
        return new Receipt(item.reference(), phrases.phrase(command.key(), item.reference()));
    }

    private void requireKnown(ReferenceList list, String code) {
        if (!code.isEmpty() && !lists.knows(list, code)) {
            throw new RuleViolatedException(FeedbackProblem.UNKNOWN_CODE, list.name(), code);
        }
    }
}

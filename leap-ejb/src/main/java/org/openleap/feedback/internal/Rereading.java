package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.openleap.feedback.FeedbackEvent;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.ReplyKind;
import org.openleap.identity.UserId;
import org.openleap.notification.Occasion;
import org.openleap.shared.error.RuleViolatedException;

/** Has an item read once more, because its proposer or somebody of the staff says that it was not understood. */
@ApplicationScoped
public class Rereading {
    /** Enough for a person who is not understood, too few for somebody who will not be content. */
    private static final int MOST_REPLIES = 5;

    @Inject
    FeedbackRepository items;

    @Inject
    ScreeningClock deadlines;

    @Inject
    ProposerLetters letters;

    @Inject
    Event<FeedbackEvent> events;

    @Inject
    InstantSource clock;

    /**
     * @param text why, in the words of whoever asks
     * @throws RuleViolatedException {@link FeedbackProblem#TOO_MANY_REPLIES} when the proposer has asked five times
     */
    public void begin(FeedbackItem item, ReplyKind reason, String text, UserId by) {
        if (reason.isByProposer()) requirePatience(item);
        var now = clock.instant();
        var due = deadlines.readBy(now);
        item.readAgain(by, now, due);
        items.add(new Note(item, reason, by, now, text.strip()));
        events.fire(new FeedbackEvent.ReadAgain(item.reference(), reason, by, now));
        letters.tellOne(item, Occasion.READING_AGAIN, Map.of("readBy", Acknowledgements.day(due)));
    }

    private void requirePatience(FeedbackItem item) {
        var replies = items.notes(item).stream().filter(note -> note.kind().isRequest());
        if (replies.count() >= MOST_REPLIES) throw new RuleViolatedException(FeedbackProblem.TOO_MANY_REPLIES);
    }
}

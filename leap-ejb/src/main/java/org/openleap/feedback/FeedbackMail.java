package org.openleap.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.openleap.feedback.internal.FeedbackItem;
import org.openleap.feedback.internal.FeedbackRepository;
import org.openleap.feedback.internal.Note;
import org.openleap.feedback.internal.SafetyWords;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;

/** What people write to the trust by mail about an item that is there already. For the component that reads the mailbox. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FeedbackMail {
    private static final Pattern PIECES = Pattern.compile("(?s).{1,3900}");

    @Inject
    FeedbackRepository items;

    @Inject
    SafetyWords safetyWords;

    @Inject
    Event<FeedbackEvent> events;

    @Inject
    InstantSource clock;

    /**
     * Puts an answer beside the item it is about. False when it must be an item of its own: the address is not that of whoever
     * said it, for a forwarded letter must not let others write into an item; nobody is to read the item any more; or somebody
     * may be in danger.
     */
    public boolean answer(FeedbackReference reference, String from, String text) {
        var item = items.find(reference, VisibilityScope.system());
        boolean fits = item.filter(found -> found.status().isBeforeFinding() && isTheirs(found, from))
                .isPresent();
        if (!fits || !safetyWords.in(text).isEmpty()) return false;
        keepRest(reference, text);
        events.fire(new FeedbackEvent.Answered(reference, UserId.PUBLIC, clock.instant()));
        return true;
    }

    private boolean isTheirs(FeedbackItem item, String from) {
        return !from.isEmpty() && items.proposer(item).contact().address().equalsIgnoreCase(from);
    }

    /** Keeps words that did not fit, in pieces that do. */
    public void keepRest(FeedbackReference reference, String text) {
        var item = items.find(reference, VisibilityScope.system()).orElseThrow();
        var now = clock.instant();
        PIECES.matcher(text.strip())
                .results()
                .forEach(piece -> items.add(new Note(item, ReplyKind.MAILED, UserId.PUBLIC, now, piece.group())));
    }
}

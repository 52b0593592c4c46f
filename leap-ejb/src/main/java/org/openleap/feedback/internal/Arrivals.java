package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.openleap.feedback.Answer;
import org.openleap.feedback.FeedbackEvent;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.UserId;

/** How every item arrives, whatever way it came: where somebody may be in danger, it comes to the top and is held. */
@ApplicationScoped
public class Arrivals {
    @Inject
    SafetyWords words;

    @Inject
    ScreeningClock deadlines;

    @Inject
    Event<FeedbackEvent> events;

    /**
     * A new item that nobody has looked at.
     *
     * @param said when it was said; the clock for the first look runs from now
     */
    FeedbackItem arrive(
            FeedbackReference reference, Secrets secrets, Submission submission, Instant said, Instant now) {
        var item = FeedbackItem.receive(reference, secrets, submission, said, deadlines.screenBy(now));
        var found = words.in(submission);
        boolean risk = submission.harm() == Answer.YES;
        if (risk || !found.isEmpty()) item.raise(found, deadlines.urgentBy(now), now);
        return item;
    }

    /** Writes into the trail that it came, and that it was raised. */
    void announce(FeedbackItem item, UserId by, Instant at) {
        var reference = item.reference();
        events.fire(new FeedbackEvent.Received(reference, item.submission().channel(), by, at));
        var look = item.admission().firstLook();
        if (look.urgent()) events.fire(new FeedbackEvent.Raised(reference, look.hotWords(), UserId.SYSTEM, at));
    }
}

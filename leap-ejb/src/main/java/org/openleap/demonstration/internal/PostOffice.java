package org.openleap.demonstration.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.openleap.feedback.FeedbackReference;
import org.openleap.notification.TellingHistory;

/** Mail of the past: it left long ago, so it does not leave again today. Mail of the last day really leaves. */
@Stateless
public class PostOffice {
    /** The real time, while the injected clock is moved to the time of the story. */
    private static final InstantSource WALL_CLOCK = InstantSource.system();

    @Inject
    TellingHistory history;

    @Inject
    InstantSource clock;

    public void delivered(FeedbackReference item) {
        var yesterday = WALL_CLOCK.instant().minus(Duration.ofDays(1));
        if (clock.instant().isBefore(yesterday)) history.leftLongAgo(item.value());
    }

    /** The last mail about the item came back. */
    public void bounce(FeedbackReference item) {
        history.bounced(item.value());
    }
}

package org.openleap.demonstration.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.openleap.feedback.FeedbackReference;
import org.openleap.notification.TellingDesk;

/** Mail of the past: it left long ago, so it does not leave again today. Mail of the last day really leaves. */
@Stateless
public class PostOffice {
    @Inject
    TellingDesk desk;

    @Inject
    InstantSource clock;

    public void delivered(FeedbackReference item) {
        if (clock.instant().isBefore(Instant.now().minus(Duration.ofDays(1)))) desk.leftLongAgo(item.value());
    }

    /** The last mail about the item came back. */
    public void bounce(FeedbackReference item) {
        desk.bounced(item.value());
    }
}

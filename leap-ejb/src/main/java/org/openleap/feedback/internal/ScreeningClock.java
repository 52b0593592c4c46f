package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.openleap.feedback.ReadingPromise;
import org.openleap.reference.WorkingDays;
import org.openleap.reference.WorkingHours;
import org.openleap.targets.Target;
import org.openleap.targets.Targets;

/**
 * When a person must have looked: within the days that the trust gives itself, and within two working hours when somebody says
 * that people were put at risk, which nobody can set. Reading follows as promised. All in working time.
 */
@ApplicationScoped
public class ScreeningClock {
    private static final Duration URGENT = Duration.ofHours(2);
    private static final int COMPLAINT_DAYS = 3;

    @Inject
    WorkingHours workingHours;

    @Inject
    WorkingDays workingDays;

    @Inject
    Targets targets;

    @Inject
    ReadingPromise promise;

    public Instant screenBy(Instant received) {
        return targets.deadline(received, Target.FIRST_LOOK);
    }

    /** Somebody may be in danger. */
    public Instant urgentBy(Instant received) {
        return workingHours.after(received, URGENT);
    }

    /** When somebody who complains must have heard from the trust (SI 2009/309 regulation 13). */
    public Instant complaintBy(Instant received) {
        return workingDays.deadline(received, COMPLAINT_DAYS);
    }

    public Instant readBy(Instant screened) {
        return promise.by(screened);
    }
}

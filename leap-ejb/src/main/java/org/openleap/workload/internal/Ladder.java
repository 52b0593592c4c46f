package org.openleap.workload.internal;

import java.time.LocalDate;
import org.openleap.targets.Target;
import org.openleap.targets.Targets;

/**
 * When LEAP reminds, in days of the calendar.
 *
 * @param soon days before the due day on which the first reminder leaves
 * @param leads days after it on which the engagement leads hear of it
 * @param directors days after it on which the directors hear of it
 */
record Ladder(int soon, int leads, int directors) {
    /** Between the day itself and the leads, the owner hears once more. */
    static final int WEEK = 7;

    /** As it is on that day, for whatever is due or late then. */
    static Ladder on(LocalDate day, Targets targets) {
        return new Ladder(
                targets.days(Target.REMINDER, day),
                targets.days(Target.TELL_LEADS, day),
                targets.days(Target.TELL_DIRECTORS, day));
    }
}

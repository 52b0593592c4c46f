package org.openleap.subscription;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.openleap.reference.WorkingDays;

/** How often somebody wants to hear; never when there is nothing new. */
public enum Frequency {
    /** Within a minute or two of each publication. */
    INSTANT,
    DAILY,
    /** On Mondays. */
    WEEKLY;

    private static final LocalTime MORNING = LocalTime.of(7, 30);

    /** The next morning in London on which it is their turn; at once for {@link #INSTANT}. */
    public Instant next(Instant now) {
        var here = now.atZone(WorkingDays.LONDON);
        return switch (this) {
            case INSTANT -> now;
            case DAILY -> here.plusDays(1).with(MORNING).toInstant();
            case WEEKLY ->
                here.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .with(MORNING)
                        .toInstant();
        };
    }
}

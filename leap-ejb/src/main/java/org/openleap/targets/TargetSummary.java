package org.openleap.targets;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One target as it stands today.
 *
 * @param days in the unit of the target
 * @param nextDays what is planned next; the same as {@code days} while nothing is
 * @param nextFrom first day of what is planned next, {@link LocalDate#MAX} while nothing is
 * @param version how often it was changed
 */
public record TargetSummary(Target target, int days, int nextDays, LocalDate nextFrom, long version)
        implements Serializable {

    public boolean isPlanned() {
        return !nextFrom.equals(LocalDate.MAX);
    }
}

package org.openleap.wording;

import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.notification.Occasion;

/**
 * One letter as it is today.
 *
 * @param own whether it is in the trust's own words
 * @param nextFrom first day of what is planned next, {@link LocalDate#MAX} while nothing is
 */
public record WordingSummary(Occasion occasion, boolean own, LocalDate nextFrom) implements Serializable {
    public boolean isPlanned() {
        return !nextFrom.equals(LocalDate.MAX);
    }
}

package org.openleap.privacy;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One hold.
 *
 * @param from {@link LocalDate#MIN} without a first day
 * @param until {@link LocalDate#MAX} without a last day
 * @param placedBy display name
 * @param liftedBy display name; empty while it holds
 * @param liftReason empty while it holds
 */
public record HoldLine(
        long id,
        HoldKind kind,
        String title,
        String reason,
        String service,
        String place,
        String reference,
        LocalDate from,
        LocalDate until,
        String placedBy,
        Instant placedAt,
        String liftedBy,
        String liftReason)
        implements Serializable {
    public boolean isLifted() {
        return !liftedBy.isEmpty();
    }
}

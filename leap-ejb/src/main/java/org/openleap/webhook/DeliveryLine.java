package org.openleap.webhook;

import java.io.Serializable;
import java.time.Instant;
import org.openleap.changefeed.ChangeType;

/**
 * One change on its way to one endpoint.
 *
 * @param subject reference or number of the record
 * @param at when it happened (UTC)
 * @param attempts how often it was tried since it was last asked for
 * @param httpStatus of the last answer; 0 without one
 * @param dueAt when it is tried (again), while it waits (UTC)
 */
public record DeliveryLine(
        long id,
        ChangeType type,
        String subject,
        Instant at,
        DeliveryStatus status,
        int attempts,
        DeliveryResult result,
        int httpStatus,
        Instant dueAt)
        implements Serializable {
    public boolean isToRepeat() {
        return status.next().contains(DeliveryStatus.WAITING);
    }
}

package org.openleap.intake;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A session and how its cards add up.
 *
 * @param openedBy display name
 * @param reason why cards are missing; empty unless the session is {@link CardSessionStatus#SHORT}
 * @param version travels in forms
 */
public record CardSession(
        long id,
        String place,
        LocalDate heldOn,
        String staff,
        String host,
        String channel,
        String service,
        int collected,
        int entered,
        CardSessionStatus status,
        String reason,
        String openedBy,
        Instant openedAt,
        long version)
        implements Serializable {

    public int missing() {
        return collected - entered;
    }

    public boolean isOpen() {
        return status == CardSessionStatus.OPEN;
    }
}

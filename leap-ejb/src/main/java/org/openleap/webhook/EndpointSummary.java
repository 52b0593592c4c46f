package org.openleap.webhook;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.openleap.changefeed.ChangeType;

/**
 * An endpoint of a partner.
 *
 * @param oldSecretUntil until when the secret before this one signs as well (UTC); {@link Instant#EPOCH} when none does
 * @param failingSince since when nothing has been taken (UTC); {@link Instant#MAX} while all is well
 */
public record EndpointSummary(
        long id,
        String url,
        Set<ChangeType> types,
        EndpointStatus status,
        Instant oldSecretUntil,
        Instant failingSince,
        Instant addedAt)
        implements Serializable {
    public EndpointSummary {
        types = Set.copyOf(types);
    }

    public boolean isFailing() {
        return failingSince.isBefore(Instant.MAX);
    }
}

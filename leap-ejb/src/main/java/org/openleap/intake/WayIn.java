package org.openleap.intake;

import java.io.Serializable;
import java.time.Instant;

/**
 * A link to the public form, and how often people came by it.
 *
 * @param code eight letters and digits that stand in the link
 * @param items how many items came by it
 * @param endedAt {@link Instant#MAX} while it leads somewhere
 * @param version travels in forms
 */
public record WayIn(
        long id,
        String code,
        String title,
        String service,
        String channel,
        long items,
        Instant openedAt,
        Instant endedAt,
        long version)
        implements Serializable {

    public boolean isOpen() {
        return endedAt.equals(Instant.MAX);
    }
}

package org.openleap.insightfeed;

import java.io.Serializable;
import java.time.Instant;

/**
 * One record for the store and what became of it.
 *
 * @param subject public number in LEAP, for example {@code FB-4X7K-92QM-D/1}
 * @param withdrawn whether LEAP asks the store to drop it
 * @param changedAt when it last became another one
 * @param problem what the last attempt said, in a word; empty when nothing went wrong
 * @param receipt the store's own id of it; empty without one
 * @param receivedAt when the store last took it; {@link Instant#EPOCH} when it never has
 */
public record FeedRecord(
        long id,
        FeedKind kind,
        String subject,
        FeedStatus status,
        boolean withdrawn,
        Instant changedAt,
        String problem,
        String receipt,
        Instant receivedAt)
        implements Serializable {

    /** Whether the store ever took it. */
    public boolean isReceived() {
        return receivedAt.isAfter(Instant.EPOCH);
    }
}

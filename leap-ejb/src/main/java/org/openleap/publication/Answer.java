package org.openleap.publication;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Everything the public may know under one number.
 *
 * @param wordings today's first, then what was said before, newest first; empty when it was taken down
 * @param takenDown code of the reason when it was taken down; empty while it can be read
 * @param takenDownAt when; {@link Instant#EPOCH} while it can be read
 */
public record Answer(long number, List<PublishedPair> wordings, String takenDown, Instant takenDownAt)
        implements Serializable {
    public Answer {
        wordings = List.copyOf(wordings);
    }

    public boolean isTakenDown() {
        return wordings.isEmpty();
    }

    /** Today's wording; only of an answer that can be read. */
    public PublishedPair current() {
        return wordings.get(0);
    }

    public List<PublishedPair> before() {
        return wordings.subList(Math.min(1, wordings.size()), wordings.size());
    }
}

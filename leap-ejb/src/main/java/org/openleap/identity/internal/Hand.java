package org.openleap.identity.internal;

import java.time.Instant;
import org.openleap.identity.UserId;

/** Who writes something down, and when. */
public record Hand(UserId by, Instant at) {

    /** @param seen how many records there were about the person */
    Signed signs(long seen) {
        return new Signed(seen + 1, by, at);
    }

    /**
     * The foot of a record.
     *
     * @param number counted for each person from 1; no two people can write the same one
     */
    record Signed(long number, UserId by, Instant at) {}
}

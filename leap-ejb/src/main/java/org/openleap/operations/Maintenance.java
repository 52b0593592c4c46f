package org.openleap.operations;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the people who run LEAP tell everybody who uses it. The words show at once, so that nobody is surprised; between
 * {@code from} and {@code until} LEAP takes nothing new if it is {@code readOnly}.
 *
 * @param words shown on every page as they are; empty when nothing is announced
 * @param until the words go by themselves then
 * @param version for the form
 */
public record Maintenance(String words, Instant from, Instant until, boolean readOnly, long version)
        implements Serializable {

    /** Whether every page shows the words. */
    public boolean isShownAt(Instant now) {
        return !words.isEmpty() && now.isBefore(until);
    }

    /** Whether LEAP only shows what it has. */
    public boolean isReadOnlyAt(Instant now) {
        return readOnly && isShownAt(now) && !now.isBefore(from);
    }
}

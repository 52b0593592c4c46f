package org.openleap.redaction;

import java.io.Serializable;

/**
 * A piece of somebody's words that may have to be taken out.
 *
 * @param start first character, from 0
 * @param length in characters, at least 1
 * @param proposal what could stand there instead; a person may choose other words
 */
public record Spot(int start, int length, SpotKind kind, String proposal) implements Serializable {
    public int end() {
        return start + length;
    }

    boolean overlaps(Spot other) {
        return start < other.end() && other.start < end();
    }
}

package org.openleap.redaction;

import java.io.Serializable;

/**
 * Words that speak of so few people that somebody could recognise one of them.
 *
 * @param start first character, from 0
 * @param length in characters
 * @param words the words themselves
 * @param proposal a wording that says the same of an unknown number of people
 */
public record SmallGroup(int start, int length, Kind kind, String words, String proposal) implements Serializable {
    /** What gives them away. */
    public enum Kind {
        /** Few people with something in common: "one child with selective mutism". */
        COHORT,
        /** A number of people below the threshold. */
        COUNT
    }
}

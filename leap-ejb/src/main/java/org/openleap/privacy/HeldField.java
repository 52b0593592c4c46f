package org.openleap.privacy;

import java.io.Serializable;

/**
 * One thing that is held.
 *
 * @param name what it is, a key of {@code papers/held.properties}, e.g. {@code words}
 * @param value as it is held; dates as ISO text, codes as they are
 */
public record HeldField(String name, String value) implements Serializable {
    /** Begins the names of the facts of a step: codes, days and numbers, never words of people. */
    public static final String FACT = "fact.";

    /** Whether it holds a fact of a step. */
    public boolean isFact() {
        return name.startsWith(FACT);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "HeldField[" + name + "]";
    }
}

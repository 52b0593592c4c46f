package org.openleap.privacy;

import java.io.Serializable;

/**
 * One thing that is held.
 *
 * @param name what it is, a key of {@code papers/held.properties}, e.g. {@code words}
 * @param value as it is held; dates as ISO text, codes as they are
 */
public record HeldField(String name, String value) implements Serializable {
    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "HeldField[" + name + "]";
    }
}

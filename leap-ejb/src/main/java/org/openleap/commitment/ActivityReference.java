package org.openleap.commitment;

import java.io.Serializable;
import java.util.regex.Pattern;

/** Number of an activity, e.g. {@code ACT-5}. Never reused. */
public record ActivityReference(long number) implements Serializable {
    private static final Pattern FORMAT = Pattern.compile("ACT-([1-9][0-9]{0,14})");

    /** Reads {@code ACT-5}. @throws IllegalArgumentException when it is something else */
    public static ActivityReference of(String value) {
        var read = FORMAT.matcher(value);
        if (!read.matches()) throw new IllegalArgumentException("not a reference of an activity");
        return new ActivityReference(Long.parseLong(read.group(1)));
    }

    public String value() {
        return "ACT-" + number;
    }

    @Override
    public String toString() {
        return value();
    }
}

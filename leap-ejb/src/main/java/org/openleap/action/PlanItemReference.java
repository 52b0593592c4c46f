package org.openleap.action;

import java.io.Serializable;
import java.util.regex.Pattern;

/** Number of an item of the action plan, e.g. {@code AP-27}. Never reused. */
public record PlanItemReference(long number) implements Serializable {
    private static final Pattern FORMAT = Pattern.compile("AP-([1-9][0-9]{0,14})");

    /** Reads {@code AP-27}. @throws IllegalArgumentException when it is something else */
    public static PlanItemReference of(String value) {
        var read = FORMAT.matcher(value);
        if (!read.matches()) throw new IllegalArgumentException("not a reference of the action plan");
        return new PlanItemReference(Long.parseLong(read.group(1)));
    }

    /** Whether the text is such a reference. */
    public static boolean is(String value) {
        return FORMAT.matcher(value).matches();
    }

    public String value() {
        return "AP-" + number;
    }

    @Override
    public String toString() {
        return value();
    }
}

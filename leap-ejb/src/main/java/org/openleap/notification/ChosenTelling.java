package org.openleap.notification;

import java.io.Serializable;

/** A telling as somebody saw it when they ticked it in a list. */
public record ChosenTelling(long id, long version) implements Serializable {
    private static final String BETWEEN = "-";

    /** As a form carries it, for example {@code 17-3}. */
    public String value() {
        return id + BETWEEN + version;
    }

    /** @throws IllegalArgumentException when it was not made by {@link #value} */
    public static ChosenTelling of(String value) {
        var parts = value.split(BETWEEN, 2);
        if (parts.length != 2) throw new IllegalArgumentException("not a chosen telling");
        return new ChosenTelling(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
}

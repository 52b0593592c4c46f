package org.openleap.notification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A group that spoke through one person, its convenor, who hears the answer and passes it on.
 *
 * @param name what the group is called, at most 200 characters; empty when a person speaks for themselves
 * @param size how many people it has; 0 when nobody knows
 */
public record Group(
        @NotNull @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*")
        String name,

        @PositiveOrZero @Max(100_000) int size) implements Serializable {
    private static final Group NONE = new Group("", 0);

    public Group {
        name = name == null ? "" : name.strip();
    }

    /** A person speaks for themselves. */
    public static Group none() {
        return NONE;
    }

    public boolean isNone() {
        return name.isEmpty();
    }
}

package org.openleap.identity;

import java.io.Serializable;

/** LEAP's own id of an account (a UUID); says nothing about the person and never changes. */
public record UserId(String value) implements Serializable {
    /** Stands for a visitor without an account. */
    public static final UserId PUBLIC = new UserId("public");

    /** Stands for LEAP's own timers. */
    public static final UserId SYSTEM = new UserId("system");

    public UserId {
        if (value == null || value.isBlank() || value.length() > 36)
            throw new IllegalArgumentException("not a user id");
    }
}

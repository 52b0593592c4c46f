package org.openleap.notification;

import java.io.Serializable;

/**
 * Which tellings are wanted.
 *
 * @param view {@code todo} (a person must act), {@code waiting} (LEAP is sending), {@code failed}, or {@code settled}
 */
public record TellingFilter(String view) implements Serializable {
    public static final String TODO = "todo";
    public static final String WAITING = "waiting";
    public static final String FAILED = "failed";
    public static final String SETTLED = "settled";
}

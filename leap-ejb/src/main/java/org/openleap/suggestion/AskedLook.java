package org.openleap.suggestion;

import java.io.Serializable;

/**
 * A second look that somebody asked for and that waits for an answer.
 *
 * @param cause name of a {@link ReconsiderationCause}; empty when nobody asked
 * @param words what speaks for it
 * @param rejected whether it had been rejected; else it was said to be done
 */
public record AskedLook(String cause, String words, boolean rejected) implements Serializable {
    /** Nobody asked for one. */
    public static AskedLook none() {
        return new AskedLook("", "", false);
    }

    public boolean isAsked() {
        return !cause.isEmpty();
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "AskedLook[" + cause + "]";
    }
}

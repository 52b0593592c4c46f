package org.openleap.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a convenor passes on to a group.
 *
 * @param subjectLine what it is about, in a line
 * @param text what to tell the group
 * @param note when and how they told it; empty while it is owed
 */
public record Kit(
        long telling,
        Occasion occasion,
        String group,
        String subjectLine,
        String text,
        TellingStatus status,
        Instant owedAt,
        String note,
        long version)
        implements Serializable {

    public boolean isOwed() {
        return !status.isSettled();
    }

    /** What it says never reaches a log line. */
    @Override
    public String toString() {
        return "Kit[" + telling + " " + status + "]";
    }
}

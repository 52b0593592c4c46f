package org.openleap.feedback;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something written beside an item: a private note of the staff, or what the person who said it said later.
 *
 * @param author display name
 */
public record FeedbackNote(ReplyKind kind, String author, Instant at, String text) implements Serializable {
    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "FeedbackNote[" + kind + "]";
    }
}

package org.openleap.feedback;

import java.io.Serializable;
import java.time.Instant;

/**
 * One row of the inbox.
 *
 * @param opening first 240 characters of the words
 * @param service code, empty when not known
 * @param place code, empty when not known
 * @param dueAt when the next step is due (UTC); {@link Instant#MAX} when nothing is due
 */
public record FeedbackSummary(
        long id,
        FeedbackReference reference,
        String opening,
        FeedbackStatus status,
        LoopStatus loop,
        String channel,
        String service,
        String place,
        Capacity capacity,
        Answer harm,
        boolean complaint,
        boolean screened,
        Instant receivedAt,
        Instant dueAt)
        implements Serializable {

    /** The database keeps nothing where nothing is due. */
    public FeedbackSummary {
        dueAt = dueAt == null ? Instant.MAX : dueAt;
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "FeedbackSummary[" + reference + " " + status + "]";
    }
}

package org.openleap.suggestion;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.openleap.feedback.FeedbackReference;

/**
 * What the person who said it sees of their own item.
 *
 * @param steps the story so far, oldest first, then the promises still ahead
 */
public record TrackedItem(
        FeedbackReference reference, String words, String request, Instant receivedAt, List<TrackedStep> steps)
        implements Serializable {
    public TrackedItem {
        steps = List.copyOf(steps);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "TrackedItem[" + reference + "]";
    }
}

package org.openleap.suggestion;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.openleap.feedback.FeedbackReference;

/**
 * What the person who said it sees of their own item.
 *
 * @param steps the story so far, oldest first, then the promises still ahead
 * @param tasks what they can do about it now
 */
public record TrackedItem(
        FeedbackReference reference,
        String words,
        String request,
        Instant receivedAt,
        List<TrackedStep> steps,
        List<ProposerTask> tasks)
        implements Serializable {
    public TrackedItem {
        steps = List.copyOf(steps);
        tasks = List.copyOf(tasks);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "TrackedItem[" + reference + "]";
    }
}

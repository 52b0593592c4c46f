package org.openleap.feedback;

import java.io.Serializable;
import java.util.List;

/**
 * One row of the queue for the first look.
 *
 * @param hotWords words that say that somebody may be in danger
 */
public record WaitingItem(FeedbackSummary summary, List<String> hotWords) implements Serializable {
    public WaitingItem {
        hotWords = List.copyOf(hotWords);
    }
}

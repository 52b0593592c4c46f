package org.openleap.feedback;

import java.io.Serializable;

/**
 * Which items are wanted; an empty text means "any".
 *
 * @param status name of a {@link FeedbackStatus}
 * @param loop name of a {@link LoopStatus}
 * @param service code of a service
 * @param place code of a place, as it was when the item came
 * @param channel code of a channel
 * @param owner {@code me} or empty
 */
public record FeedbackFilter(String status, String loop, String service, String place, String channel, String owner)
        implements Serializable {
    public static FeedbackFilter all() {
        return new FeedbackFilter("", "", "", "", "", "");
    }

    public static FeedbackFilter withStatus(FeedbackStatus status) {
        return new FeedbackFilter(status.name(), "", "", "", "", "");
    }
}

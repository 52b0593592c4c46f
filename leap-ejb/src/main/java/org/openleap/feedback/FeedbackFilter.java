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
 * @param screened {@code yes}, {@code no} or empty
 */
public record FeedbackFilter(
        String status, String loop, String service, String place, String channel, String owner, String screened)
        implements Serializable {

    /** Whether or not it is screened. */
    public FeedbackFilter(String status, String loop, String service, String place, String channel, String owner) {
        this(status, loop, service, place, channel, owner, "");
    }

    public static FeedbackFilter all() {
        return new FeedbackFilter("", "", "", "", "", "", "");
    }

    public static FeedbackFilter withStatus(FeedbackStatus status) {
        return new FeedbackFilter(status.name(), "", "", "", "", "", "");
    }

    /** Screened items that nobody has begun to read. */
    public static FeedbackFilter toRead() {
        return new FeedbackFilter(FeedbackStatus.RECEIVED.name(), "", "", "", "", "", "yes");
    }
}

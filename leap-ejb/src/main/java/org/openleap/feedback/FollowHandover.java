package org.openleap.feedback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * News of an item that somebody else has.
 *
 * @param version version of the item that was looked at
 * @param receiptNumber number under which the other keeps it; may be empty
 * @param learning what others can learn from it; may be empty
 */
public record FollowHandover(
        @NotNull FeedbackReference reference,
        long version,
        @NotNull @Size(max = 80) String receiptNumber,
        @NotNull @Size(max = 2000) String learning) {}

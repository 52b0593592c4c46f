package org.openleap.feedback;

import jakarta.validation.constraints.NotNull;

/**
 * Joins an item with another one that says the same; its proposer hears what becomes of that one.
 *
 * @param version version of the item that is joined, as it was read beside the other
 * @param target the item that goes on
 */
public record MergeFeedback(
        @NotNull FeedbackReference reference,
        long version,
        @NotNull FeedbackReference target) {}

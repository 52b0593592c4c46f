package org.openleap.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Puts an item into English, beside its own words.
 *
 * @param version version of the item that was read
 */
public record TranslateFeedback(
        @NotNull FeedbackReference reference,
        long version,
        @NotNull @Valid Translation translation) {}

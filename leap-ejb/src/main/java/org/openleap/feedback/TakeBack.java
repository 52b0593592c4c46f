package org.openleap.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The other body gives an item back to the register.
 *
 * @param version version of the item that was looked at
 * @param reason why, in words that its proposer reads
 */
public record TakeBack(
        @NotNull FeedbackReference reference,
        long version,
        @NotBlank @Size(max = 1000) String reason) {}

package org.openleap.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Staff want an item read again that was read before, or that was joined with another.
 *
 * @param version version of the item that was looked at
 * @param reason why; a note for colleagues
 */
public record ReadAgain(
        @NotNull FeedbackReference reference,
        long version,
        @NotBlank @Size(max = 1000) String reason) {}

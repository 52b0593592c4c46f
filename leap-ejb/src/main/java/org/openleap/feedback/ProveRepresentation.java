package org.openleap.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody of the staff has seen that a person may speak for another.
 *
 * @param version version of the item that was looked at
 * @param proof what was seen
 */
public record ProveRepresentation(
        @NotNull FeedbackReference reference,
        long version,
        @NotBlank @Size(max = 500) String proof) {}

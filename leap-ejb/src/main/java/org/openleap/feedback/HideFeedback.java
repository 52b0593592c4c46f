package org.openleap.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.openleap.identity.UserId;

/**
 * Keeps an item from a person of the trust, because it is about them.
 *
 * @param reason for those who work on it
 */
public record HideFeedback(
        @NotNull FeedbackReference reference,
        @NotNull UserId person,
        @NotBlank @Size(max = 500) String reason) {}

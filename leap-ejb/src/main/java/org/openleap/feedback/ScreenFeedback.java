package org.openleap.feedback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A person has looked at the item before anyone else sees it.
 *
 * @param version version of the item that was looked at
 * @param reason why it is held, refused or redirected; may be empty for PASS
 * @param receivingBody who has it now; only for REDIRECT
 */
public record ScreenFeedback(
        @NotNull FeedbackReference reference,
        long version,
        @NotNull ScreeningOutcome outcome,
        @NotNull @Size(max = 1000) String reason,
        @NotNull @Size(max = 200) String receivingBody) {}

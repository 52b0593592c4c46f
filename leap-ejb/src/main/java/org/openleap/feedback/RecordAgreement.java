package org.openleap.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody who wanted a complaint agreed that it is dealt with as feedback.
 *
 * @param version version of the item that was looked at
 * @param how who asked, when, and what the person said
 */
public record RecordAgreement(
        @NotNull FeedbackReference reference,
        long version,
        @NotBlank @Size(max = 500) String how) {}

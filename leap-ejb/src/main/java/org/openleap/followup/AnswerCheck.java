package org.openleap.followup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody of the trust, or a lay reviewer, has looked.
 *
 * @param words what they saw; needed for a no, 10 to 1,000 characters
 */
public record AnswerCheck(
        long id,
        long version,
        @NotNull CheckAnswer answer,
        @NotNull @Size(max = 1000) String words) {}

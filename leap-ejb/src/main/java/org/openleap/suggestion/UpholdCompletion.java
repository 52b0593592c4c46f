package org.openleap.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The second decider has seen that it is done.
 *
 * @param reason what they saw, as the proposer will read it, at least 20 characters
 */
public record UpholdCompletion(
        @NotNull SuggestionReference reference,
        long version,
        @NotBlank @Size(min = 20, max = 2000) String reason) {}

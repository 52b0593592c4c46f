package org.openleap.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The owner says it is done.
 *
 * @param change what changed, as the proposer will read it
 * @param evidence how anybody can see that it is done, at least 20 characters
 */
public record ProposeCompletion(
        @NotNull SuggestionReference reference,
        long version,
        @NotBlank @Size(min = 10, max = 2000) String change,
        @NotBlank @Size(min = 20, max = 2000) String evidence) {}

package org.openleap.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The work that rested goes on.
 *
 * @param news what happens now, as the proposer will read it
 */
public record ResumeWork(
        @NotNull SuggestionReference reference,
        long version,
        @NotBlank @Size(max = 1000) String news) {}

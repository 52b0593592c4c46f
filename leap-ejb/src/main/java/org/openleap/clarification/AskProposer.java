package org.openleap.clarification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.openleap.suggestion.SuggestionReference;

/**
 * Whoever decides wants to know something.
 *
 * @param question as the person will read it, 10 to 1,000 characters
 */
public record AskProposer(
        @NotNull SuggestionReference reference,
        long version,
        @NotBlank @Size(min = 10, max = 1000) String question) {}

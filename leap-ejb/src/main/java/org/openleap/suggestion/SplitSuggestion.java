package org.openleap.suggestion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * It holds several things, so each becomes a suggestion with its own number, decided on its own.
 *
 * @param parts two to six
 */
public record SplitSuggestion(
        @NotNull SuggestionReference reference,
        long version,
        @NotNull @Size(min = 2, max = 6) List<@Valid @NotNull SuggestionPart> parts) {
    public SplitSuggestion {
        parts = List.copyOf(parts);
    }
}

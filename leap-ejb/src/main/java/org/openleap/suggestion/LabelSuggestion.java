package org.openleap.suggestion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Says more about the state a suggestion is in, in the trust's own words.
 *
 * @param version of the suggestion that the caller saw
 * @param label code of a label of that state; empty to take the label off
 */
public record LabelSuggestion(
        @NotNull SuggestionReference reference,
        long version,
        @NotNull @Size(max = 60) String label) {}

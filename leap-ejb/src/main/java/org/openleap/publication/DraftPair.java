package org.openleap.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.suggestion.SuggestionReference;

/** A redacted wording of a suggestion and its outcome. */
public record DraftPair(
        @NotNull SuggestionReference suggestion,
        @NotNull @Valid PairWording wording) {}

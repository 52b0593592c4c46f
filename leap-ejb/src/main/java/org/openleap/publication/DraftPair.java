package org.openleap.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.openleap.suggestion.SuggestionReference;

/** A redacted wording of a suggestion and its outcome, in plain words and without names. */
public record DraftPair(
        @NotNull SuggestionReference suggestion,
        @NotBlank @Size(max = 600) String youSaid,
        @NotBlank @Size(max = 600) String weDid) {}

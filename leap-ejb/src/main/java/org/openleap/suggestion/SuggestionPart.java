package org.openleap.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One part of a suggestion that is split.
 *
 * @param title the part in plain words, as the proposer and the decider will read it
 * @param quote the words of the proposer that say it, letter by letter; empty keeps the words of the whole
 */
public record SuggestionPart(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 1000) String quote) {}

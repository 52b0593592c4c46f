package org.openleap.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.openleap.feedback.FeedbackReference;

/**
 * An analyst marks words of an item as a suggestion.
 *
 * @param quote the marked words, letter by letter as in the item's words or request
 * @param title the suggestion in plain words, as the proposer and the decider will read it
 */
public record IdentifySuggestion(
        @NotNull FeedbackReference item,
        @NotBlank @Size(max = 1000) String quote,
        @NotBlank @Size(max = 200) String title,
        @NotNull SuggestionKind kind) {}

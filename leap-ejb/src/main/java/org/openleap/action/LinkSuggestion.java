package org.openleap.action;

import jakarta.validation.constraints.NotNull;
import org.openleap.suggestion.SuggestionReference;

/**
 * The item comes from this suggestion too, or no longer. Says nothing about the decision (register.md 4.5, invariant 10).
 *
 * @param linked false takes the link away
 */
public record LinkSuggestion(
        @NotNull PlanItemReference reference,
        long version,
        @NotNull SuggestionReference suggestion,
        boolean linked) {}

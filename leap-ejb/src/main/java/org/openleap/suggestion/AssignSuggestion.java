package org.openleap.suggestion;

import jakarta.validation.constraints.NotNull;
import org.openleap.identity.UserId;

/** Gives the suggestion to the person who decides; the decision is due in 20 working days. */
public record AssignSuggestion(
        @NotNull SuggestionReference reference,
        long version,
        @NotNull UserId owner) {}

package org.openleap.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.suggestion.ProposerSays;

/** The person who suggested it says on their own page whether it is right. */
public record SayWhetherRight(
        @Valid @NotNull ProposerSays says, @NotNull CheckAnswer answer) {}

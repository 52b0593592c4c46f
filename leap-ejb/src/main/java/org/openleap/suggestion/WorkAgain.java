package org.openleap.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * It was not done after all: the work goes on.
 *
 * @param reason what is missing, as the proposer will read it, at least 20 characters
 * @param due the new day by which it will be done, not in the past
 */
public record WorkAgain(
        @NotNull SuggestionReference reference,
        long version,
        @NotBlank @Size(min = 20, max = 1000) String reason,
        @NotNull LocalDate due) {}

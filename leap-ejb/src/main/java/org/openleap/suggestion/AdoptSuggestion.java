package org.openleap.suggestion;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * We will do it.
 *
 * @param reason what the proposer will read, in plain words
 * @param action what will be done
 * @param due the promised date, not in the past
 * @param pounds what it costs; above the threshold a director countersigns
 */
public record AdoptSuggestion(
        @NotNull SuggestionReference reference,
        long version,
        @NotBlank @Size(min = 10, max = 2000) String reason,
        @NotBlank @Size(max = 500) String action,
        @NotNull LocalDate due,
        @Min(0) int pounds) {}

package org.openleap.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The work rests, or it will be done later than promised.
 *
 * @param reason why, as the proposer will read it, 10 to 1,000 characters
 * @param due the new day by which it will be done, not in the past
 */
public record HoldWork(
        @NotNull SuggestionReference reference,
        long version,
        @NotBlank @Size(min = 10, max = 1000) String reason,
        @NotNull LocalDate due) {}

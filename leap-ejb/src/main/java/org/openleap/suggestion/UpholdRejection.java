package org.openleap.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The second decider comes to the same answer.
 *
 * @param reason what the proposer will read, in plain words, at least 20 characters
 * @param wouldChange what would change the answer
 * @param reviewOn when we look at it again, not in the past
 */
public record UpholdRejection(
        @NotNull SuggestionReference reference,
        long version,
        @NotBlank @Size(min = 20, max = 2000) String reason,
        @NotBlank @Size(max = 1000) String wouldChange,
        @NotNull LocalDate reviewOn) {}

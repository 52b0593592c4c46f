package org.openleap.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * We cannot do it. An engagement lead countersigns.
 *
 * @param reasonCode code of a rejection reason
 * @param reason what the proposer will read, in plain words, at least 20 characters
 * @param wouldChange what would change the answer
 * @param reviewOn when we look at it again, not in the past
 */
public record RejectSuggestion(
        @NotNull SuggestionReference reference,
        long version,
        @NotBlank @Size(max = 60) String reasonCode,
        @NotBlank @Size(min = 20, max = 2000) String reason,
        @NotBlank @Size(max = 1000) String wouldChange,
        @NotNull LocalDate reviewOn) {}

package org.openleap.suggestion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A second person agrees, or sends it back: for a rejection, an adoption above the threshold, or a completion.
 *
 * @param agrees false sends it back to the first person
 * @param note why; needed when it is sent back
 */
public record SecondOpinion(
        @NotNull SuggestionReference reference,
        long version,
        boolean agrees,
        @NotNull @Size(max = 1000) String note) {}

package org.openleap.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody who had no hand in it is to look at a rejection or a completion again.
 *
 * @param lifted of a rejection: whether what stood in its way is gone; its proposer then reads {@code why}
 * @param why what speaks for it, or what has changed, 10 to 1,000 characters; the second decider reads it
 */
public record ReconsiderSuggestion(
        @NotNull SuggestionReference reference,
        long version,
        boolean lifted,
        @NotBlank @Size(min = 10, max = 1000) String why) {}

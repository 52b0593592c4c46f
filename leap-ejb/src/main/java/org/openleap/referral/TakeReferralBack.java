package org.openleap.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.openleap.suggestion.SuggestionReference;

/**
 * The trust decides itself after all.
 *
 * @param reason as the proposer and the partner will read it, 10 to 1,000 characters
 */
public record TakeReferralBack(
        @NotNull SuggestionReference reference,
        long version,
        @NotBlank @Size(min = 10, max = 1000) String reason) {}

package org.openleap.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.openleap.suggestion.SuggestionReference;

/**
 * A partner organisation can answer it better.
 *
 * @param organisation alias of a partner in force
 * @param why what the partner is asked and why; the partner and the proposer both read it, 20 to 1,000 characters
 */
public record ReferSuggestion(
        @NotNull SuggestionReference reference,
        long version,
        @NotBlank @Size(max = 60) String organisation,
        @NotBlank @Size(min = 20, max = 1000) String why) {}

package org.openleap.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The partner gives it back without an answer.
 *
 * @param reason as the trust will read it, 10 to 1,000 characters
 */
public record DeclineReferral(
        long id,
        long version,
        @NotBlank @Size(min = 10, max = 1000) String reason) {}

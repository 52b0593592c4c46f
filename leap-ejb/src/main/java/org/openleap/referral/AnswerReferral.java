package org.openleap.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The partner answers.
 *
 * @param answer whether the partner will do it
 * @param words the partner's own words, as the proposer will read them, 20 to 2,000 characters
 */
public record AnswerReferral(
        long id,
        long version,
        @NotNull PartnerVerdict answer,
        @NotBlank @Size(min = 20, max = 2000) String words) {}

package org.openleap.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Signs exactly the wording that was shown.
 *
 * @param number of the version or schedule shown
 * @param hash of the wording shown
 * @param office in which the person signs, e.g. Chair
 * @param place where they sign
 */
public record SignPaper(
        @NotNull AgreementReference reference,
        @NotNull SignedPaper paper,
        int number,
        @NotBlank String hash,
        @NotBlank @Size(max = 200) String office,
        @NotBlank @Size(max = 200) String place) {}

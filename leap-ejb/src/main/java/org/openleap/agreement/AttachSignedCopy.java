package org.openleap.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A side signed the newest version on paper.
 *
 * @param number of the version on the paper
 * @param organisation alias of the side that signed, empty for the trust
 */
public record AttachSignedCopy(
        @NotNull AgreementReference reference,
        int number,
        @NotNull String organisation,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String office,
        @NotBlank @Size(max = 200) String place,
        @NotNull @PastOrPresent LocalDate signedOn,
        @NotNull @Valid UploadedFile file) {

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "AttachSignedCopy[" + reference + " " + number + "]";
    }
}

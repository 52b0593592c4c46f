package org.openleap.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The media release about a signed agreement (source 004).
 *
 * @param number the issuer's own number, e.g. {@code ES/002/12}
 * @param notes to editors
 * @param contact whom the press asks
 * @param picture a new picture; empty keeps the one there is
 * @param alternative what the picture shows, for people who cannot see it
 */
public record WriteRelease(
        @NotNull AgreementReference reference,
        long version,
        @NotBlank @Size(max = 40) String number,
        @NotNull LocalDate releasedOn,
        @NotBlank @Size(max = 200) String headline,
        @NotBlank @Size(max = 10000) String body,
        @NotNull @Size(max = 6) List<@Valid ReleaseQuote> quotes,
        @NotNull Optional<@Valid UploadedFile> picture,
        @NotNull @Size(max = 500) String caption,
        @NotNull @Size(max = 500) String alternative,
        @NotNull @Size(max = 5000) String notes,
        @NotBlank @Size(max = 500) String contact) {
    public WriteRelease {
        quotes = List.copyOf(quotes);
    }

    /** Says nothing of the people quoted. */
    @Override
    public String toString() {
        return "WriteRelease[" + reference + "]";
    }
}

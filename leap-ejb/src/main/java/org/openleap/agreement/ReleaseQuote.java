package org.openleap.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a signatory says in the media release.
 *
 * @param office with the organisation, e.g. "Chair, Merrow Valley CVS"
 * @param consentOn when the person agreed that it is printed; empty while they have not
 */
public record ReleaseQuote(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String office,
        @NotBlank @Size(max = 1000) String words,
        @NotNull Optional<LocalDate> consentOn) {

    /** The same for a page, where the consent is a fact. */
    public record Printed(String name, String office, String words, LocalDate consentOn) implements Serializable {}
}

package org.openleap.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Shows that an aim of an agreement is lived (requirement 4.11).
 *
 * @param aim code of one of the agreement's own aims
 * @param on when it happened, not in the future
 * @param words what happened, and how anybody can see it
 * @param link web address with more, or empty
 */
public record GiveEvidence(
        @NotNull AgreementReference reference,
        @NotBlank @Size(max = 60) String aim,
        @NotNull LocalDate on,
        @NotBlank @Size(min = 10, max = 2000) String words,
        @NotNull @Size(max = 500) @Pattern(regexp = LINK) String link) {
    /** Anything else in a link, such as a script, would act in the name of its reader. */
    public static final String LINK = "(https?://[^\\s\"'<>]+)?";
}

package org.openleap.wording;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Another wording.
 *
 * @param version of the wording that the caller saw
 * @param from first day on which letters are written in it, today or later
 * @param reason why, and who agreed, for the history
 */
public record WriteWording(
        @Valid @NotNull WordingDraft draft,
        long version,
        @NotNull LocalDate from,
        @NotBlank @Size(min = 10, max = 500) String reason) {}

package org.openleap.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Enters a strategy that partnerships serve. @param approvedOn {@link LocalDate#MAX} while nobody has approved it */
public record AddStrategy(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 60) String edition,
        boolean draft,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull @Size(max = 200) String approvedBy,
        @NotNull LocalDate approvedOn,
        @NotNull @Size(max = 60) String minute) {}

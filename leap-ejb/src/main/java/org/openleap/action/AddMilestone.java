package org.openleap.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A step on the way. From the first one on the percentage is counted from the steps. */
public record AddMilestone(
        @NotNull PlanItemReference reference,
        long version,
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate due) {}

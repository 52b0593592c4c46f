package org.openleap.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** It is done. @param outcome what is different now and how anybody can see it, at least 10 characters */
public record FinishItem(
        @NotNull PlanItemReference reference,
        long version,
        @NotBlank @Size(min = 10, max = 1000) String outcome) {}

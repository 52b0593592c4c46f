package org.openleap.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** It does not move. @param reason in plain words, at least 10 characters */
public record StallItem(
        @NotNull PlanItemReference reference,
        long version,
        @NotNull Blocker blocker,
        @NotBlank @Size(min = 10, max = 1000) String reason) {}

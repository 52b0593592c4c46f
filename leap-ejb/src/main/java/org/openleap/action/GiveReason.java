package org.openleap.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why an item is dropped, or taken up again. @param reason in plain words, at least 10 characters */
public record GiveReason(
        @NotNull PlanItemReference reference,
        long version,
        @NotBlank @Size(min = 10, max = 1000) String reason) {}

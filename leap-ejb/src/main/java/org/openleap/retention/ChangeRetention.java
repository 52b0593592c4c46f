package org.openleap.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Changes a period. {@code reason} says why, and who decided it, for the history. */
public record ChangeRetention(
        @NotNull RetentionCode code,
        long version,
        @Min(1) @Max(1200) int months,
        @NotBlank @Size(min = 10, max = 500) String reason) {}

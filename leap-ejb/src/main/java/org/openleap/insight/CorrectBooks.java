package org.openleap.insight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Books what the last check found wrong where it stands. {@code reason} says how it came to that, for the audit trail. */
public record CorrectBooks(
        @NotBlank @Size(min = 10, max = 300) String reason) {}

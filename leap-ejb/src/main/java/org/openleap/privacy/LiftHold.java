package org.openleap.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The hold is over. {@code reason} says why, and who said so. */
public record LiftHold(
        long hold, @NotBlank @Size(min = 10, max = 1000) String reason) {}

package org.openleap.wording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.openleap.notification.Occasion;

/** Back to LEAP's own words. @param reason why, and who agreed, for the history */
public record RestoreWording(
        @NotNull Occasion occasion,
        long version,
        @NotBlank @Size(min = 10, max = 500) String reason) {}

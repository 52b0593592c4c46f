package org.openleap.notification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Something is done with a telling that needs a reason, at most 500 characters. */
public record GiveTellingReason(
        long telling,
        long version,
        @NotBlank @Size(max = 500) String reason) {}

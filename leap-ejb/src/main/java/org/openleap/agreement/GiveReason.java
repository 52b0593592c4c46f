package org.openleap.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A step that needs a reason: the end of an agreement, or a stop of sharing. */
public record GiveReason(
        @NotNull AgreementReference reference,
        long version,
        @NotBlank @Size(max = 1000) String reason) {}

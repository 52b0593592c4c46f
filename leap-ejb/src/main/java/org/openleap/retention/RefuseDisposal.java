package org.openleap.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The records stay for now, because. */
public record RefuseDisposal(
        long disposal,
        long version,
        @NotBlank @Size(min = 10, max = 500) String reason) {}

package org.openleap.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** One side asks the other to let a commitment go, and says why. */
public record AskWaiver(
        @NotNull CommitmentReference reference,
        long version,
        @NotBlank @Size(min = 10, max = 1000) String reason) {}

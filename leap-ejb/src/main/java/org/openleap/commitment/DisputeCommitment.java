package org.openleap.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The side that was promised something says that it was not kept, and why; once for each commitment. */
public record DisputeCommitment(
        @NotNull CommitmentReference reference,
        long version,
        @NotBlank @Size(min = 10, max = 1000) String reason) {}

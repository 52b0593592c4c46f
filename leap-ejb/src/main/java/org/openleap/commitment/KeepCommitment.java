package org.openleap.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The side that promised says it is done.
 *
 * @param evidence how the other side can see it, at least 10 characters
 * @param on the day it was done, not in the future
 */
public record KeepCommitment(
        @NotNull CommitmentReference reference,
        long version,
        @NotBlank @Size(min = 10, max = 2000) String evidence,
        @NotNull LocalDate on) {}

package org.openleap.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A dispute ends: one side gives way, or an engagement lead decides.
 *
 * @param kept whether it counts as kept from now on
 */
public record SettleDispute(
        @NotNull CommitmentReference reference,
        long version,
        boolean kept,
        @NotBlank @Size(min = 10, max = 1000) String reason) {}

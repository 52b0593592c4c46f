package org.openleap.targets;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Gives something another time.
 *
 * @param version of the target that the caller saw
 * @param days in the unit of the target, between its least and its most
 * @param from first day on which it counts, tomorrow or later
 * @param reason why, and who decided it, for the history
 */
public record ChangeTarget(
        @NotNull Target target,
        long version,
        int days,
        @NotNull LocalDate from,
        @NotBlank @Size(min = 10, max = 500) String reason) {}

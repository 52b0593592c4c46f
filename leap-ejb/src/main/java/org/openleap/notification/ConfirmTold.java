package org.openleap.notification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The people of a group were told, and this is when and how.
 *
 * @param on not in the future
 * @param people how many heard it; 0 when nobody counted
 * @param how at most 500 characters
 */
public record ConfirmTold(
        long telling,
        long version,
        @NotNull LocalDate on,
        @PositiveOrZero @Max(100_000) int people,
        @NotBlank @Size(max = 500) String how) {}

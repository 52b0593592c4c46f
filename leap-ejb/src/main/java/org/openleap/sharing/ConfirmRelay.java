package org.openleap.sharing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A partner has passed the news on.
 *
 * @param whom the group in their words, e.g. "Carers' café"; no names of people
 * @param people how many were told; 0 for "not counted"
 * @param on the day, not in the future
 * @param how e.g. "Read out at the meeting"
 */
public record ConfirmRelay(
        long relay,
        long version,
        @NotBlank @Size(max = 300) String whom,
        @Min(0) @Max(100_000) int people,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 500) String how) {}

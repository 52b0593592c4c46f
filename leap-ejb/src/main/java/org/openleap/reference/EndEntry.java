package org.openleap.reference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The entry can no longer be chosen. What was told under it keeps it.
 *
 * @param version of the entry that the caller saw
 * @param from first day without it, today or later
 */
public record EndEntry(
        @Valid @NotNull EntryKey key, long version, @NotNull LocalDate from) {}

package org.openleap.reference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Puts an entry under another heading, or a place or service into another place.
 *
 * @param version of the entry that the caller saw
 * @param heading as {@link ListedEntry#heading}
 * @param from first day there, today or later; headings that are no places change at once, whatever the day
 */
public record MoveEntry(
        @Valid @NotNull EntryKey key,
        long version,
        @NotNull @Size(max = 200) String heading,
        @NotNull LocalDate from) {}

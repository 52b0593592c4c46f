package org.openleap.reference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Another name for the same thing, everywhere and at once. @param version of the entry that the caller saw */
public record RelabelEntry(
        @Valid @NotNull EntryKey key,
        long version,

        @NotNull @Size(max = 200) @Pattern(regexp = AddEntry.LABEL)
        String label) {}

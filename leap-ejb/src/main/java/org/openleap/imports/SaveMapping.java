package org.openleap.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Keeps what the columns of a source hold; a mapping with the same name is replaced. */
public record SaveMapping(
        @NotBlank @Size(max = SaveMapping.LONGEST_NAME) String name,
        @NotNull @Valid ImportReading reading) {
    public static final int LONGEST_NAME = 100;
}

package org.openleap.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The person has seen how LEAP reads the file, and wants its rows in the register. */
public record StartImport(long id, @NotNull @Valid ImportReading reading) {}

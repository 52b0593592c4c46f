package org.openleap.reference;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** One entry of one list. */
public record EntryKey(@NotNull ReferenceList list, @NotNull String code) implements Serializable {}

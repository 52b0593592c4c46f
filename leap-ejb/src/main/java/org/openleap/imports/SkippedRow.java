package org.openleap.imports;

import java.io.Serializable;

/** A row that became no item. {@code number} counts from the heading, which is row 1. */
public record SkippedRow(int number, SkipReason reason) implements Serializable {}

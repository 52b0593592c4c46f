package org.openleap.imports;

/** How a date like 03/04/2023, which can be read both ways, is read. */
public enum DateOrder {
    /** 3 April 2023, as people in the United Kingdom write. */
    DAY_FIRST,
    /** March 4th 2023, as some software exports. */
    MONTH_FIRST
}

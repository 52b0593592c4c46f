package org.openleap.api.support;

import java.time.LocalDate;

/** Days in answers. */
public final class Day {
    private Day() {}

    /** What stands in the answer: nothing for a day that nobody knows, which LEAP keeps as the last day there is. */
    public static LocalDate given(LocalDate day) {
        return day.equals(LocalDate.MAX) ? null : day;
    }
}

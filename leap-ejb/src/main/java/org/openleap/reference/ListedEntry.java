package org.openleap.reference;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One entry as those who look after the lists see it.
 *
 * @param heading under which it stands today: a code where {@link Headings} names a list, else words; empty without one
 * @param from first day on which it can be chosen
 * @param to last day, null while it has no end
 * @param version for the form
 */
public record ListedEntry(EntryKey key, String label, String heading, LocalDate from, LocalDate to, long version)
        implements Serializable {

    /** Whether somebody said when it ends; the day may still be ahead. */
    public boolean hasEnd() {
        return to != null;
    }

    /** Whether it could be chosen on that day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}

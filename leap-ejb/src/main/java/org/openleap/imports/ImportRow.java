package org.openleap.imports;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of a file as LEAP reads it, for the preview.
 *
 * @param number row of the file, the heading being row 1
 * @param typedDate the date as it stands in the file
 * @param day the date as LEAP reads it; {@link LocalDate#MAX} when it cannot
 * @param service code, empty when the trust's list does not know it
 * @param reason why it becomes no item; null when it becomes one
 */
public record ImportRow(
        int number, String words, String request, String typedDate, LocalDate day, String service, SkipReason reason)
        implements Serializable {

    /** Why it becomes no item. */
    public Optional<SkipReason> skipped() {
        return Optional.ofNullable(reason);
    }

    public boolean hasDay() {
        return !day.equals(LocalDate.MAX);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "ImportRow[" + number + "]";
    }
}

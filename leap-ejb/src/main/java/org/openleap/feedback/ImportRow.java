package org.openleap.feedback;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One row of a file as LEAP reads it, for the preview.
 *
 * @param number row of the file, the heading being row 1
 * @param typedDate the date as it stands in the file
 * @param day the date as LEAP reads it, null when it cannot
 * @param skipped why it becomes no item, null when it becomes one
 */
public record ImportRow(int number, String words, String typedDate, LocalDate day, String question, SkipReason skipped)
        implements Serializable {
    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "ImportRow[" + number + "]";
    }
}

package org.openleap.feedback.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.openleap.feedback.SkipReason;

/**
 * One row as LEAP reads it.
 *
 * @param key the same for the same answer in any file; becomes the key of the item
 * @param words without the control characters that may have stood in the file
 * @param day null when there is none
 * @param skipped why it becomes no item, null when it becomes one
 */
record FftAnswer(
        int number,
        UUID key,
        String words,
        String typedDate,
        LocalDate day,
        String question,
        String source,
        String comment,
        String service,
        boolean cleaned,
        SkipReason skipped) {

    boolean isItem() {
        return skipped == null;
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "FftAnswer[" + number + "]";
    }
}

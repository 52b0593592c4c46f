package org.openleap.imports.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.imports.ImportRow;
import org.openleap.imports.SkipReason;

/**
 * One row as LEAP reads it.
 *
 * @param cells as they stand in the file
 * @param said what an item is made of; its key is the same for the same answer in any file
 * @param day {@link LocalDate#MAX} when there is none
 * @param reference LEAP's own, empty when the file has none
 * @param cleaned whether control characters were taken out
 * @param reason why it becomes no item, null when it becomes one
 */
record ReadRow(
        int number,
        List<String> cells,
        SubmitFeedback said,
        LocalDate day,
        String reference,
        Origin origin,
        boolean cleaned,
        SkipReason reason) {

    /** What the file says of where it came from, as it says it. */
    record Origin(String source, String comment, String question, String service, String date) {}

    boolean isItem() {
        return reason == null;
    }

    Optional<SkipReason> skipped() {
        return Optional.ofNullable(reason);
    }

    ImportRow preview() {
        return new ImportRow(number, said.words(), said.request(), origin.date(), day, said.service(), reason);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "ReadRow[" + number + "]";
    }
}

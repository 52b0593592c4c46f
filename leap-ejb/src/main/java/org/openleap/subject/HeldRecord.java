package org.openleap.subject;

import java.io.Serializable;
import java.util.List;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.RecordKey;

/**
 * Everything that is held of one record, as it goes into the file: what is left out is left out already.
 *
 * @param suspects words that may be about somebody else: addresses and numbers that are not this person's, and people with a title
 */
public record HeldRecord(RecordKey record, List<HeldSheet> sheets, List<String> suspects) implements Serializable {
    public HeldRecord {
        sheets = List.copyOf(sheets);
        suspects = List.copyOf(suspects);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "HeldRecord[" + record + "]";
    }
}

package org.openleap.privacy;

import java.io.Serializable;
import java.time.Instant;

/**
 * A record in which somebody like the wanted person appears. Whether it is them, a person decides.
 *
 * @param name as it stands there; may be empty
 * @param contact how they can be reached there; may be empty
 * @param at when the record was made (UTC)
 */
public record FoundRecord(RecordKey record, String name, String contact, Instant at) implements Serializable {
    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "FoundRecord[" + record.kind() + "]";
    }
}

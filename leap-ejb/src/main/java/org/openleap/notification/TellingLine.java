package org.openleap.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the evidence of a telling.
 *
 * @param by who did it, by name
 * @param address where to; empty when there was none
 * @param words what was said or sent then; empty where that did not change
 */
public record TellingLine(Instant at, String by, TellingStep step, Way way, String address, String note, String words)
        implements Serializable {

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "TellingLine[" + step + "]";
    }
}

package org.openleap.workload;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An absence that has not ended.
 *
 * @param person display name of who is away
 * @param standIn display name
 * @param now whether they are away today
 */
public record AbsenceSummary(long id, String person, String standIn, LocalDate from, LocalDate until, boolean now)
        implements Serializable {

    /** Leaves the names out: personal data never reaches a log line. */
    @Override
    public String toString() {
        return "AbsenceSummary[" + id + "]";
    }
}

package org.openleap.subject;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of the list of requests.
 *
 * @param dueOn by when the next answer is owed; {@link LocalDate#MAX} when it is closed, or acknowledged and owed without delay
 * @param acknowledged whether an acknowledgement was owed and given, or none is owed
 */
public record RequestSummary(
        RequestReference reference,
        RequestKind kind,
        RequestStatus status,
        String name,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean identified,
        boolean acknowledged)
        implements Serializable {
    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "RequestSummary[" + reference + "]";
    }
}

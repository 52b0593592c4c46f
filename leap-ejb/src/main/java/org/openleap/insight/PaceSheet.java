package org.openleap.insight;

import java.io.Serializable;
import java.util.List;
import org.openleap.reference.Pace;

/**
 * How fast the trust is, over the last twelve months, in working days.
 *
 * @param services a line for each service of which something was looked at or decided
 * @param trust the same for all of them
 * @param answer of the whole trust: from the day that an answer was owed to the day that it was told
 */
public record PaceSheet(List<Line> services, Line trust, Pace answer) implements Serializable {
    public PaceSheet {
        services = List.copyOf(services);
    }

    /**
     * One service.
     *
     * @param service code; empty for the whole trust
     * @param firstLook from the day that something came in to the day that a person had looked at it
     * @param decision from the marked words to the decision
     */
    public record Line(String service, Pace firstLook, Pace decision) implements Serializable {}
}

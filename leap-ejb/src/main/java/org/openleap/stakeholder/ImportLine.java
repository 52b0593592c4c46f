package org.openleap.stakeholder;

import java.io.Serializable;
import java.util.List;

/**
 * One row of a file as LEAP reads it.
 *
 * @param number line of the file where the row begins, the heading being line 1
 * @param name as it stands in the file
 * @param faults what is wrong with it, by column; empty unless it is wrong
 */
public record ImportLine(long number, String name, RowOutcome outcome, List<Fault> faults) implements Serializable {
    public ImportLine {
        faults = List.copyOf(faults);
    }

    /** One cell that must be put right. */
    public record Fault(String column, RowFault fault, String value) implements Serializable {}
}

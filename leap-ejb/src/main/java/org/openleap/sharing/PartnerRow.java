package org.openleap.sharing;

import java.io.Serializable;
import java.util.List;

/**
 * One row of a partner's file as LEAP reads it.
 *
 * @param number row of the file, the heading being row 1
 * @param service code, or what stands in the file when the trust has no such service
 * @param problems why it becomes no item; none when it becomes one
 */
public record PartnerRow(
        int number,
        String words,
        String request,
        String service,
        Heard heard,
        boolean mayShare,
        List<RowProblem> problems)
        implements Serializable {
    public PartnerRow {
        problems = List.copyOf(problems);
    }

    public boolean isItem() {
        return problems.isEmpty();
    }

    /** Known already is no mistake. */
    public boolean isKnown() {
        return problems.equals(List.of(RowProblem.ALREADY_TOLD));
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "PartnerRow[" + number + "]";
    }
}

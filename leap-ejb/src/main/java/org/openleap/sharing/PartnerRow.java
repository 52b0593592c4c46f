package org.openleap.sharing;

import java.io.Serializable;
import java.util.List;

/**
 * One row of a partner's file as LEAP reads it.
 *
 * @param number row of the file, the heading being row 1
 * @param service code, or what stands in the file when the trust has no such service
 * @param item reference of the item that it is already; empty when the trust does not have it
 * @param problems why it becomes no item; none when it becomes one
 */
public record PartnerRow(
        int number,
        String words,
        String request,
        String service,
        Heard heard,
        boolean mayShare,
        String item,
        List<RowProblem> problems)
        implements Serializable {
    public PartnerRow {
        problems = List.copyOf(problems);
    }

    /** The same row, which the trust has as this item. */
    public PartnerRow known(String as) {
        return with(as, RowProblem.ALREADY_TOLD);
    }

    /** The same row, which stands earlier in the file too. */
    public PartnerRow repeated() {
        return with(item, RowProblem.REPEATED);
    }

    private PartnerRow with(String as, RowProblem problem) {
        return new PartnerRow(number, words, request, service, heard, mayShare, as, List.of(problem));
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

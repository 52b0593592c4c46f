package org.openleap.sharing;

import java.io.Serializable;
import java.util.List;

/**
 * How LEAP reads a partner's file, row by row.
 *
 * @param unknown headings that are none of {@link #COLUMNS}; a person sees that nothing comes of them, a program does not
 */
public record PartnerFile(List<PartnerRow> rows, List<String> unknown) implements Serializable {
    /** The columns of the file and of the export, in this order; a file needs {@code words} only. */
    public static final List<String> COLUMNS = List.of(
            "reference",
            "told_on",
            "words",
            "asked",
            "service",
            "month",
            "how_heard",
            "people",
            "may_share",
            "now",
            "what_happened");

    public PartnerFile {
        rows = List.copyOf(rows);
        unknown = List.copyOf(unknown);
    }

    /** Rows that become items. */
    public long items() {
        return rows.stream().filter(PartnerRow::isItem).count();
    }

    /** Rows that the trust has already. */
    public long known() {
        return rows.stream().filter(PartnerRow::isKnown).count();
    }

    /** Whether everything in it is understood. */
    public boolean isWhole() {
        return wrong() == 0 && unknown.isEmpty();
    }

    /** Rows that somebody must put right. */
    public long wrong() {
        return rows.size() - items() - known();
    }
}

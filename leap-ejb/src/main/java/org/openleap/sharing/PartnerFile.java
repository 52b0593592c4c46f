package org.openleap.sharing;

import java.io.Serializable;
import java.util.List;

/** How LEAP reads a partner's file, row by row. */
public record PartnerFile(List<PartnerRow> rows) implements Serializable {
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
    }

    /** Rows that become items. */
    public long items() {
        return rows.stream().filter(PartnerRow::isItem).count();
    }

    /** Rows that the trust has already. */
    public long known() {
        return rows.stream().filter(PartnerRow::isKnown).count();
    }

    /** Rows that somebody must put right. */
    public long wrong() {
        return rows.size() - items() - known();
    }
}

package org.openleap.sheet;

import java.util.List;

/** One row of a file; the heading is row 1. */
public record SheetRow(int number, List<String> cells) {

    /** The cell without blanks around it; empty when the row is shorter. */
    public String cell(int position) {
        return position >= cells.size() ? "" : cells.get(position).strip();
    }

    public boolean has(int position) {
        return position < cells.size();
    }
}

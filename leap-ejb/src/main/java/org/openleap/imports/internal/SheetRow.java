package org.openleap.imports.internal;

import java.util.List;

/** One row of a file; the heading is row 1. */
record SheetRow(int number, List<String> cells) {

    /** The cell without blanks around it; empty when the row is shorter. */
    String cell(int position) {
        return position >= cells.size() ? "" : cells.get(position).strip();
    }

    boolean has(int position) {
        return position < cells.size();
    }
}

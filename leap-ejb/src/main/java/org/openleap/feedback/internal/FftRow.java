package org.openleap.feedback.internal;

import java.util.List;

/** One row of a file; the heading is row 1. */
record FftRow(int number, List<String> cells) {

    /** The cell without blanks around it; empty when the row is shorter, or for position -1. */
    String cell(int position) {
        return position < 0 || position >= cells.size()
                ? ""
                : cells.get(position).strip();
    }

    boolean has(int position) {
        return position < cells.size();
    }
}

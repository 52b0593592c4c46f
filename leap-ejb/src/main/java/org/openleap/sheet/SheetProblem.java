package org.openleap.sheet;

import org.openleap.shared.error.ProblemCode;

/** Why a file cannot be read as a table. */
public enum SheetProblem implements ProblemCode {
    /** Neither CSV nor an Excel workbook that LEAP can read. */
    UNREADABLE_FILE,
    /** An Excel workbook with a password, or of the old kind (.xls). */
    LOCKED_FILE,
    /** No row, or only the one with the headings. */
    EMPTY_FILE,
    /** More than 100,000 rows. */
    TOO_MANY_ROWS,
    /** More than 500 columns. */
    TOO_MANY_COLUMNS,
    /** An Excel workbook that unpacks to more than 64 MB. */
    TOO_LARGE;

    @Override
    public String component() {
        return "sheet";
    }
}

package org.openleap.imports;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with a file. */
public enum ImportProblem implements ProblemCode {
    /** The uploaded file is neither CSV nor an Excel workbook that LEAP can read. */
    UNREADABLE_FILE,
    /** An Excel workbook with a password, or of the old kind (.xls). */
    LOCKED_FILE,
    /** The uploaded file has no row, or only the one with the headings. */
    EMPTY_FILE,
    /** One file has at most 100,000 rows. */
    TOO_MANY_ROWS,
    /** More than 500 columns. */
    TOO_MANY_COLUMNS,
    /** Uploaded files have at most 25 MB, and unpack to at most 64 MB. */
    FILE_TOO_LARGE,
    /** No column holds the words, or none holds the day. */
    COLUMN_MISSING,
    /** Two columns hold what only one can hold. Argument: the field. */
    COLUMN_TWICE,
    UNKNOWN_CHANNEL,
    UNKNOWN_IMPORT,
    UNKNOWN_MAPPING,
    /** The import is not in a state in which this can be done. Arguments: state now, state needed. */
    NOT_POSSIBLE_NOW;

    @Override
    public String component() {
        return "imports";
    }
}

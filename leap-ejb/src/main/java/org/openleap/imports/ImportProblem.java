package org.openleap.imports;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with a file. */
public enum ImportProblem implements ProblemCode {
    /** Uploaded files have at most 25 MB. */
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

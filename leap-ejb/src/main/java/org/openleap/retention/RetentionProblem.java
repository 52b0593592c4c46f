package org.openleap.retention;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with disposing of records. */
public enum RetentionProblem implements ProblemCode {
    UNKNOWN_DISPOSAL,
    UNKNOWN_CLASS,
    /** The transition table has no such step. Arguments: state now, state wanted. */
    NOT_POSSIBLE_NOW,
    /** Somebody changed the period meanwhile. */
    CHANGED_MEANWHILE;

    @Override
    public String component() {
        return "retention";
    }
}

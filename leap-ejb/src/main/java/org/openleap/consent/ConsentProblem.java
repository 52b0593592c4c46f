package org.openleap.consent;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with a permission. */
public enum ConsentProblem implements ProblemCode {
    /** Nobody has such a record, or it is hidden. */
    UNKNOWN_SUBJECT,
    /** Nothing was allowed that could be taken back. */
    NOT_GIVEN,
    /** The last day of a story must be ahead. */
    DATE_IN_THE_PAST;

    @Override
    public String component() {
        return "consent";
    }
}

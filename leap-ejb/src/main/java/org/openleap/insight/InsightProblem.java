package org.openleap.insight;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with counting. */
public enum InsightProblem implements ProblemCode {
    /** The books are being written just now; in a second they are free again. */
    BOOKS_IN_USE;

    @Override
    public String component() {
        return "insight";
    }
}

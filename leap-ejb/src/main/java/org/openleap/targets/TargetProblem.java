package org.openleap.targets;

import org.openleap.shared.error.ProblemCode;

/** What somebody who sets targets can be refused. */
public enum TargetProblem implements ProblemCode {
    /** There is no such target. */
    UNKNOWN_TARGET,
    /** So few or so many days are not possible; with the least and the most. */
    OUT_OF_BOUNDS,
    /** A change begins tomorrow or later, so that what was promised today stays. */
    NOT_AHEAD,
    /** This is what counts on that day already. */
    NOTHING_CHANGES;

    @Override
    public String component() {
        return "targets";
    }
}

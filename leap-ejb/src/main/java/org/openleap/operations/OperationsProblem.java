package org.openleap.operations;

import org.openleap.shared.error.ProblemCode;

/** What the people who run LEAP can be refused, and what they refuse others. */
public enum OperationsProblem implements ProblemCode {
    /** LEAP takes nothing new until the time in the argument. */
    READ_ONLY,
    /** The work would be over before it begins, or is over already. */
    ENDS_TOO_SOON;

    @Override
    public String component() {
        return "operations";
    }
}

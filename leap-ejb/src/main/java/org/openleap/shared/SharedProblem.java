package org.openleap.shared;

import org.openleap.shared.error.ProblemCode;

/** Problems that any component can meet. */
public enum SharedProblem implements ProblemCode {
    /** Somebody changed the record after the caller opened it. Arguments: who, when (ISO instant), what. */
    CHANGED_MEANWHILE,
    /** A page cursor that LEAP did not hand out. */
    UNKNOWN_CURSOR;

    @Override
    public String component() {
        return "shared";
    }
}

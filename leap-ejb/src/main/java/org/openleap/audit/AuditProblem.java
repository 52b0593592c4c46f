package org.openleap.audit;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with the trail and the reading log. */
public enum AuditProblem implements ProblemCode {
    UNKNOWN_ALARM,
    /** Somebody else has looked into it. */
    ALREADY_SETTLED;

    @Override
    public String component() {
        return "audit";
    }
}

package org.openleap.workload;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with absences and with handing work over. */
public enum WorkloadProblem implements ProblemCode {
    /** Nobody of the trust, or somebody who has left. */
    UNKNOWN_PERSON,
    UNKNOWN_ABSENCE,
    /** Only the engagement lead enters and ends the absence of others. */
    NOT_YOURS,
    /** It must not begin in the past, nor end before it begins. */
    DATES_WRONG,
    /** They are away on some of these days already. */
    AWAY_ALREADY,
    /** Only a colleague with the same roles can do what the person away does. */
    CANNOT_STAND_IN,
    /** Everything must go to somebody who can have it before a person leaves. */
    NEEDS_AN_OWNER,
    /** Somebody else says that the caller leaves. */
    NOT_YOURSELF;

    @Override
    public String component() {
        return "workload";
    }
}

package org.openleap.subject;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with a request. */
public enum RequestProblem implements ProblemCode {
    UNKNOWN_REQUEST,
    /** The transition table has no such step. Arguments: state now, state wanted. */
    NOT_POSSIBLE_NOW,
    /** Nobody looks at data, hands it out or erases it before we know who asks. */
    IDENTITY_NOT_CHECKED,
    /** It lies in the future, or the acknowledgement was before the request. */
    IMPOSSIBLE_DATE,
    /** Two months more can be taken once. */
    ALREADY_EXTENDED,
    /** The record is not one of this request. */
    NOT_CHOSEN;

    @Override
    public String component() {
        return "subject";
    }
}

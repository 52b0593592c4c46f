package org.openleap.commitment;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with promises, commitments and activities. */
public enum CommitmentProblem implements ProblemCode {
    UNKNOWN_COMMITMENT,
    UNKNOWN_ACTIVITY,
    /** The transition table has no such step. Arguments: state now, state wanted. */
    NOT_POSSIBLE_NOW,
    /** The step belongs to the other side. */
    NOT_YOURS,
    /** New promises need a partnership that is in force. */
    NOT_IN_FORCE,
    DATE_IN_THE_PAST,
    /** Nothing can have been kept tomorrow. */
    DATE_IN_THE_FUTURE,
    /** Not on the list of audiences. */
    UNKNOWN_AUDIENCE,
    /** The organisation takes part in no partnership. */
    NOT_A_PARTNER,
    /** Only web addresses can be opened. */
    NOT_A_LINK,
    /** A promise that was agreed needs words. Arguments: none. */
    WORDING_MISSING;

    @Override
    public String component() {
        return "commitment";
    }
}

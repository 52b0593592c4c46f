package org.openleap.followup;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with a check. */
public enum FollowUpProblem implements ProblemCode {
    UNKNOWN_CHECK,
    /** The transition table has no such step. Arguments: state now, state wanted. */
    NOT_POSSIBLE_NOW,
    /** Nobody is asked about this suggestion now. */
    NOT_ASKED,
    /** Whoever says no says what is missing, in ten letters or more. */
    WORDS_MISSING,
    /** Whoever did it does not review it. */
    SAME_PERSON;

    @Override
    public String component() {
        return "followup";
    }
}

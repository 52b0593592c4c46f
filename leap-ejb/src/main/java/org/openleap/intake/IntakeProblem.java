package org.openleap.intake;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong on the way in. */
public enum IntakeProblem implements ProblemCode {
    UNKNOWN_SESSION,
    /** The session has ended, or has not. Arguments: state now, state wanted. */
    NOT_POSSIBLE_NOW,
    /** As many cards are entered as were collected. Argument: that number. */
    ALL_CARDS_ENTERED,
    /** Cards are missing, and nobody said why. Arguments: entered, collected. */
    REASON_MISSING,
    /** More cards are entered than the new count. Argument: how many. */
    COUNT_TOO_SMALL,
    DAY_IN_THE_FUTURE,
    UNKNOWN_CODE,
    UNKNOWN_WAY_IN;

    @Override
    public String component() {
        return "intake";
    }
}

package org.openleap.wording;

import org.openleap.shared.error.ProblemCode;

/** What somebody who writes letters can be refused. */
public enum WordingProblem implements ProblemCode {
    /** There is no such letter. */
    UNKNOWN_LETTER,
    /** It names something that this letter does not have; with the names. */
    UNKNOWN_PLACEHOLDER,
    /** It does not name something that its reader must be told; with the names. */
    MISSING_PLACEHOLDER,
    /** There are signs in it that cannot stand in a letter. */
    UNFIT,
    /** The subject does not name the reference, by which people find their letter again. */
    NO_REFERENCE,
    /** A change begins today or later; what was told before keeps its words. */
    DAY_IN_THE_PAST,
    /** These are the words that count on that day already. */
    NOTHING_CHANGES;

    @Override
    public String component() {
        return "wording";
    }
}

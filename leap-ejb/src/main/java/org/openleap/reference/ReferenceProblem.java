package org.openleap.reference;

import org.openleap.shared.error.ProblemCode;

/** What somebody who looks after the lists can be refused. */
public enum ReferenceProblem implements ProblemCode {
    /** There is no such list. */
    UNKNOWN_LIST,
    /** The list has no such entry. */
    UNKNOWN_ENTRY,
    /** The heading or place under which it should stand does not exist on that day. */
    UNKNOWN_HEADING,
    /** Another entry that can be chosen is called the same. */
    LABEL_TAKEN,
    /** The code belongs to another entry, perhaps one that has ended: codes are never used again. */
    CODE_TAKEN,
    /** A change begins today or later; what was true on a day stays true of it. */
    DAY_IN_THE_PAST,
    /** LEAP itself writes this code, so it cannot end. */
    NEEDED_BY_LEAP,
    /** It has no end that could be taken back. */
    NOT_ENDED,
    /** Other places or services still stand in this place on that day. */
    PLACE_NOT_EMPTY,
    /** A place would stand in itself. */
    PLACE_IN_ITSELF,
    /** It says more about one state, and about no other. */
    HEADING_IS_FIXED;

    @Override
    public String component() {
        return "reference";
    }
}

package org.openleap.imports;

/** Why a row of an imported file became no item. Every row becomes an item or is counted under one of these. */
public enum SkipReason {
    /** The answer is empty. */
    BLANK,
    /** The export's own words for an empty answer, e.g. "Did not answer". */
    DID_NOT_ANSWER,
    /** Only "nothing", "none" or "n/a": it says nothing that could be read or counted. */
    NOTHING_SAID,
    /** More than 4,000 characters. */
    TOO_LONG,
    NO_DATE,
    UNREADABLE_DATE,
    /** The date is still to come. */
    FUTURE_DATE,
    /** The row has fewer cells than it needs. */
    BROKEN_ROW,
    /** The same answer stands in an earlier row of this file. */
    REPEATED,
    /** An earlier import brought the same answer. */
    ALREADY_IMPORTED,
    /** An item with this reference is in the register already. */
    ALREADY_HERE;

    /** Whether somebody can put the row right and send it again. */
    public boolean isWrong() {
        return switch (this) {
            case TOO_LONG, NO_DATE, UNREADABLE_DATE, FUTURE_DATE, BROKEN_ROW -> true;
            case BLANK, DID_NOT_ANSWER, NOTHING_SAID, REPEATED, ALREADY_IMPORTED, ALREADY_HERE -> false;
        };
    }
}

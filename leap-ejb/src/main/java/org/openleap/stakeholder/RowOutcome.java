package org.openleap.stakeholder;

/** What becomes of a row of an imported file. */
public enum RowOutcome {
    /** A new organisation. */
    ADDED,
    /** The directory has it already. */
    KNOWN,
    /** An earlier row of the same file has it already. */
    REPEATED,
    /** Something in it must be put right first. */
    WRONG
}

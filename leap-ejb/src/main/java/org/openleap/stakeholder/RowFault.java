package org.openleap.stakeholder;

/** What is wrong with one cell of an imported row. */
public enum RowFault {
    MISSING,
    /** The code or label is not in the trust's list. */
    NOT_IN_LIST,
    TOO_LONG,
    /** A code, number, address or value of another shape than it must have. */
    WRONG_SHAPE
}

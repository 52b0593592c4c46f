package org.openleap.sharing;

/** Why a row of a partner's file becomes no item. */
public enum RowProblem {
    /** No words. */
    BLANK,
    /** More than 4,000 characters, or 300 for how it was heard. */
    TOO_LONG,
    /** The trust has no service of this name or code. */
    UNKNOWN_SERVICE,
    /** Months are written 2026-07. */
    UNREADABLE_MONTH,
    /** The number of people is no whole number. */
    UNREADABLE_NUMBER,
    /** The same row stands earlier in this file. */
    REPEATED,
    /** The trust has it already. */
    ALREADY_TOLD
}

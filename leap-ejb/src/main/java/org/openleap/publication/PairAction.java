package org.openleap.publication;

/** What a person may do to a pair now. */
public enum PairAction {
    REWORD,
    APPROVE,
    SEND_BACK,
    DISCARD,
    /** Say the published answer rightly. */
    CORRECT,
    /** Word what has become of it since. */
    RENEW,
    TAKE_DOWN,
    WRITE_EASY_READ
}

package org.openleap.commitment;

/** What a person can do to a commitment; which of them this caller may do now travels with the record. */
public enum CommitmentAction {
    /** Show that it was kept. */
    KEEP,
    /** Ask the other side to let it go. */
    ASK_WAIVER,
    /** Agree to let it go, or not. */
    ANSWER_WAIVER,
    /** Say that it was not kept. */
    DISPUTE,
    /** Settle a dispute as kept. */
    SETTLE_KEPT,
    /** Settle a dispute as missed. */
    SETTLE_MISSED
}

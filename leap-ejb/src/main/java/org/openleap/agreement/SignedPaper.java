package org.openleap.agreement;

/** What a signature stands under. */
public enum SignedPaper {
    /** A version of the agreement, with the schedule in it. */
    AGREEMENT,
    /** An information-sharing schedule that was changed while the agreement counts. */
    SCHEDULE
}

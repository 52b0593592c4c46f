package org.openleap.partnership;

/** How an outcome goes, in words. */
public enum OutcomeStatus {
    NOT_STARTED,
    ON_TRACK,
    SLIPPING,
    ACHIEVED,
    NOT_ACHIEVED
}

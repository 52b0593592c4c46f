package org.openleap.privacy;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with what is held about people. */
public enum PrivacyProblem implements ProblemCode {
    /** Nobody holds anything under this key. */
    UNKNOWN_RECORD,
    /** A hold is over the record. Argument: its title. */
    ON_HOLD,
    UNKNOWN_HOLD,
    /** The hold was lifted before. */
    ALREADY_LIFTED,
    /** The last day of what a hold covers is before its first. */
    ENDS_BEFORE_START;

    @Override
    public String component() {
        return "privacy";
    }
}

package org.openleap.subject;

/** Why words are left out of somebody's file. */
public enum LeaveOutReason {
    /** They are about somebody else. */
    ANOTHER_PERSON,
    /** They are legal advice to the trust. */
    LEGAL_ADVICE,
    /** Reading them could seriously harm somebody. */
    HARM
}

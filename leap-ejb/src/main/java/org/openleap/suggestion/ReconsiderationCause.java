package org.openleap.suggestion;

/** Why an ended suggestion is looked at again. */
public enum ReconsiderationCause {
    /** Its proposer asked for another look. */
    PROPOSER,
    /** The proposer or a reviewer says that it is not done. */
    NOT_DONE,
    /** An engagement lead wants it. */
    LEAD,
    /** What stood in its way is gone. */
    CONSTRAINT_LIFTED
}

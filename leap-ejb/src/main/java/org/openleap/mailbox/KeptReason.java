package org.openleap.mailbox;

/** Why LEAP could not take a mail in by itself. */
public enum KeptReason {
    /** Its form is broken, or LEAP does not know it. */
    UNREADABLE,
    /** It was read, and the register refused it. */
    REFUSED,
    /** Nothing is written in it, but files hang on it: perhaps a picture of a letter. */
    ONLY_FILES,
    /** Its address had written more that day than a person does. */
    TOO_MANY
}

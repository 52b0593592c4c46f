package org.openleap.feedback;

/** How far an import is. */
public enum ImportStatus {
    /** The file is there; a person looks at how LEAP reads it. */
    PREPARED,
    RUNNING,
    /** Every row became an item or has a reason why not. */
    DONE,
    /** It stumbled again and again; what was read so far is in the register, and it can be continued. */
    STOPPED
}

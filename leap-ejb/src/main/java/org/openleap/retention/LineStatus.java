package org.openleap.retention;

/** What became of one record of a disposal. */
public enum LineStatus {
    WAITING,
    ERASED,
    /** A hold is over it; it stays. */
    HELD,
    /** It was used again, or is gone already. */
    LEFT
}

package org.openleap.feedback;

/** Who wrote something beside an item, and why. */
public enum ReplyKind {
    /** Staff, for colleagues. */
    STAFF,
    /** The person who said it: we did not understand them. */
    MISUNDERSTOOD,
    /** The person who said it, by mail: an answer to a letter, or what did not fit. */
    MAILED,
    /** The person who said it: they did ask for something. */
    ASKED_FOR_SOMETHING;

    public boolean isByProposer() {
        return this != STAFF;
    }

    /** They want it to be read again. */
    public boolean isRequest() {
        return this == MISUNDERSTOOD || this == ASKED_FOR_SOMETHING;
    }
}

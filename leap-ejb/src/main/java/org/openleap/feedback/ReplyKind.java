package org.openleap.feedback;

/** Who wrote something beside an item, and why. */
public enum ReplyKind {
    /** Staff, for colleagues. */
    STAFF,
    /** The person who said it: we did not understand them. */
    MISUNDERSTOOD,
    /** The person who said it: they did ask for something. */
    ASKED_FOR_SOMETHING;

    public boolean isByProposer() {
        return this != STAFF;
    }
}

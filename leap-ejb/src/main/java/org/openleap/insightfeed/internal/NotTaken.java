package org.openleap.insightfeed.internal;

/** The store did not take a record; the message says why in a word, without personal data. */
class NotTaken extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    /** @param forGood whether the record itself is at fault, so that another attempt is useless */
    NotTaken(String why, boolean forGood, Throwable cause) {
        super(why, cause);
        this.forGood = forGood;
    }

    boolean isForGood() {
        return forGood;
    }
}

package org.openleap.post.internal;

/** A mail server or a service did not take a mail. */
class NotAccepted extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    /**
     * @param kind what happened, in a word, for the record; no personal data
     * @param forGood whether another attempt is useless
     */
    NotAccepted(String kind, boolean forGood, Throwable cause) {
        super(kind, cause);
        this.forGood = forGood;
    }

    String kind() {
        return getMessage();
    }

    boolean isForGood() {
        return forGood;
    }
}

package org.openleap.publication;

/** The lists of the staff's page. */
public enum PairList {
    TO_APPROVE,
    BLOCKED,
    SENT_BACK,
    PUBLISHED,
    /** Published, but the suggestion has moved on. */
    TO_RENEW,
    TAKEN_DOWN
}

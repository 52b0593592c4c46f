package org.openleap.consent;

/** What was answered, or what became of an answer. */
public enum ConsentAnswer {
    GIVEN,
    REFUSED,
    /** Given once, and taken back. */
    WITHDRAWN,
    /** Given until a day that has passed. */
    EXPIRED
}

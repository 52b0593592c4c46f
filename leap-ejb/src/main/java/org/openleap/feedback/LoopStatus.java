package org.openleap.feedback;

/** Whether the loop of an item is closed. Derived from its suggestions and tellings, never typed by anybody. */
public enum LoopStatus {
    /** Something is still to be read, decided or done. */
    OPEN,
    /** Everything has ended; somebody is still owed an answer. */
    AWAITING_TELLING,
    /** Everything has ended and every telling is settled. */
    CLOSED
}

package org.openleap.feedback;

/** Yes, no or not sure; NOT_SAID when the question was left out. */
public enum Answer {
    NOT_SAID,
    YES,
    NO,
    NOT_SURE
}

package org.openleap.followup;

/** Whether it is right, or still true. */
public enum CheckAnswer {
    YES,
    NO
}

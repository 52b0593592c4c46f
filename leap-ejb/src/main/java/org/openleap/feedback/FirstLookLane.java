package org.openleap.feedback;

/** Where an item waits for the first look of a person. */
public enum FirstLookLane {
    /** Somebody may be in danger: within two working hours. */
    NOW,
    /** By the end of the next working day. */
    NEXT
}

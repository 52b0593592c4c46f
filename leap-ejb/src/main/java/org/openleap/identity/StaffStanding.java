package org.openleap.identity;

/** Where somebody of the trust stands. As a filter the first means everybody who has not left. */
public enum StaffStanding {
    HERE,
    /** Has signed in or is expected, and works for no service and no place yet. */
    FOR_NOTHING,
    /** Comes no more. */
    LEFT
}

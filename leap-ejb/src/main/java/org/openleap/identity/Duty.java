package org.openleap.identity;

/** What somebody owes about a record that they own. */
public enum Duty {
    /** Decide about a suggestion, or see the work on it through. */
    DECIDE,
    /** Do what the action plan promises. */
    ACT,
    /** Lead a partnership on the side of the trust. */
    LEAD,
    /** Look after the relationship with an organisation. */
    LOOK_AFTER
}

package org.openleap.partnership;

/** What a participant is in the partnership; the words beside it say what they do. */
public enum RoleType {
    LEAD,
    CO_LEAD,
    DELIVERS,
    ADVISES,
    REFERENCE_GROUP,
    FUNDS,
    OBSERVES
}

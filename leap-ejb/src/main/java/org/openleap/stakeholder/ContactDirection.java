package org.openleap.stakeholder;

/** Who informed or involved whom. */
public enum ContactDirection {
    /** The trust informed or involved them. */
    BY_US,
    /** They informed or involved the trust. */
    BY_THEM
}

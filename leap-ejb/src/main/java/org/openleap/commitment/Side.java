package org.openleap.commitment;

/** The two sides of a partnership. */
public enum Side {
    TRUST,
    PARTNER;

    /** To whom this side promises. */
    public Side other() {
        return this == TRUST ? PARTNER : TRUST;
    }
}

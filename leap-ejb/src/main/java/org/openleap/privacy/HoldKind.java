package org.openleap.privacy;

/** Why nothing may be erased. */
public enum HoldKind {
    /** A claim is made or expected. */
    LEGAL,
    /** A public inquiry, an inquest or an investigation may ask for it. */
    INQUIRY
}

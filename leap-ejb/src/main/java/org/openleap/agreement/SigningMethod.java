package org.openleap.agreement;

/** How a side signed. */
public enum SigningMethod {
    /** A signed-in person signed exactly the wording that LEAP showed. */
    SIGNED_IN,
    /** A signed copy on paper was attached. */
    SIGNED_COPY
}

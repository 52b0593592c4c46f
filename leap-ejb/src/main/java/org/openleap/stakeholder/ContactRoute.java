package org.openleap.stakeholder;

/** How a person outside the trust wants to be reached. */
public enum ContactRoute {
    NOT_SAID,
    EMAIL,
    PHONE,
    LETTER
}

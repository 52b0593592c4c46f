package org.openleap.stakeholder;

/** How the trust and an organisation get on, in words instead of colours. */
public enum RelationshipHealth {
    NOT_SAID,
    STRONG,
    STEADY,
    NEEDS_ATTENTION,
    BROKEN
}

package org.openleap.feedback;

/** Which process or body has an item that is not the register's (domain.md 2.3). */
public enum RedirectTarget {
    NOWHERE,
    /** The complaints team: acknowledged in three working days (SI 2009/309). */
    COMPLAINT,
    /** Patient Advice and Liaison Service: a worry that needs a person, not an investigation. */
    PALS,
    /** Safeguarding of an adult or a child: the same day. */
    SAFEGUARDING,
    /** A patient safety incident. */
    INCIDENT,
    /** Another trust, council or body. */
    OTHER_BODY;

    /** Somebody's safety goes before what they want; everything else is passed on only with their agreement. */
    public boolean needsConsent() {
        return this == COMPLAINT || this == PALS || this == OTHER_BODY;
    }
}

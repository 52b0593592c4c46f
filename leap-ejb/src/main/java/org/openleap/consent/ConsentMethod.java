package org.openleap.consent;

/** How somebody answered. */
public enum ConsentMethod {
    /** On the form on which they told us something. */
    FORM,
    /** On their own page, with reference and phrase. */
    TRACKING_PAGE,
    PHONE,
    EMAIL,
    LETTER,
    IN_PERSON,
    /** A partner asked them. */
    PARTNER,
    /** Nobody answered: the day had come. */
    CALENDAR
}

package org.openleap.subject;

/** How a request came. No form is needed. */
public enum RequestMethod {
    EMAIL,
    LETTER,
    PHONE,
    IN_PERSON
}

package org.openleap.notification;

/** How a person can be reached. NONE: they gave no contact, and read the answer on their tracking page or in public. */
public enum Route {
    EMAIL,
    PHONE,
    LETTER,
    NONE
}

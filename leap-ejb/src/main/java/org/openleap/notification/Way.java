package org.openleap.notification;

/** How somebody was told, or how it was tried. */
public enum Way {
    EMAIL,
    TEXT,
    LETTER,
    PHONE,
    IN_PERSON;

    /** The way that belongs to a route. */
    public static Way of(Route route) {
        return switch (route) {
            case EMAIL -> EMAIL;
            case TEXT -> TEXT;
            case LETTER -> LETTER;
            case PHONE -> PHONE;
            case NONE -> IN_PERSON;
        };
    }
}

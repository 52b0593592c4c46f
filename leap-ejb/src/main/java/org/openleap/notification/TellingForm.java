package org.openleap.notification;

/**
 * The form in which somebody needs to be told (Accessible Information Standard, DAPB1605), from the easiest to the one that
 * takes most to make. A person with several needs gets the last of theirs.
 */
public enum TellingForm {
    PLAIN,
    COLOURED_PAPER,
    LARGE_PRINT,
    /** Something that only a person can arrange, for example through a carer. */
    ARRANGED,
    EASY_READ,
    TRANSLATION,
    AUDIO,
    BRAILLE,
    MAKATON,
    BSL
}

package org.openleap.easyread;

/** The small pictures that may stand beside a line; drawn for LEAP, each with a word of its own. */
public enum EasyPicture {
    NONE,
    PERSON,
    PEOPLE,
    TALK,
    PHONE,
    LETTER,
    READ,
    CLOCK,
    CALENDAR,
    HOME,
    HOSPITAL,
    DOOR,
    BED,
    LIGHT,
    FOOD,
    MONEY,
    BUS,
    CAR,
    WALK,
    QUIET,
    HEART,
    HELP,
    YES,
    NO
}

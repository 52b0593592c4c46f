package org.openleap.imports;

/** What a column of a file can hold. */
public enum ImportField {
    /** Nothing that LEAP takes in. */
    LEFT_OUT,
    /** What the person told; several columns are put one below the other. */
    WORDS,
    /** What they asked for; several columns are put one below the other. */
    REQUEST,
    /** The day it was said. */
    DAY,
    /** Its number in the system it comes from. */
    NUMBER,
    /** The question that was asked. */
    QUESTION,
    /** The organisation it was said to. */
    SOURCE,
    /** Code or name of the service. */
    SERVICE,
    /** Code or name of the channel. */
    CHANNEL,
    /** In which capacity the person speaks. */
    SPEAKER,
    /** The month it happened, as {@code 2026-07}. */
    MONTH,
    /** Whether somebody was put at risk. */
    HARM,
    /** Whether they want it treated as a complaint. */
    COMPLAINT,
    MAY_PUBLISH,
    MAY_SHARE,
    /** LEAP's own reference, in files that came from LEAP. */
    REFERENCE;

    /** Whether nothing can become an item without it. */
    public boolean isNeeded() {
        return this == WORDS || this == DAY;
    }

    /** Whether more than one column may hold it. */
    public boolean mayRepeat() {
        return this == LEFT_OUT || this == WORDS || this == REQUEST;
    }
}

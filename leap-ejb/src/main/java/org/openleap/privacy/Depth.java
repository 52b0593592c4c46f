package org.openleap.privacy;

/** How much is taken out. */
public enum Depth {
    /** Who it was: name, contact, and whatever gives them away. What they said stays, without them (the normal answer). */
    PERSON,
    /** What they said as well. */
    EVERYTHING
}

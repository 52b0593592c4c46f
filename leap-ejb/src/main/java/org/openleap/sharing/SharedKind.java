package org.openleap.sharing;

/** Why somebody outside the trust reads an item. */
public enum SharedKind {
    /** They told it to the trust themselves: theirs for good, in their own words. */
    SUBMITTED,
    /** The trust shares it, in a wording without personal data. */
    SHARED
}

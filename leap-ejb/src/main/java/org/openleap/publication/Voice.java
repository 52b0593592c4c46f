package org.openleap.publication;

/** Whose words "You said" is in. */
public enum Voice {
    /** The trust says in its own words what was said. */
    OURS,
    /** The person's own words with pieces taken out; only with their permission. */
    THEIRS
}

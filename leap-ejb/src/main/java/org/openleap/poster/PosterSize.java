package org.openleap.poster;

/** What it is printed on. */
public enum PosterSize {
    A4,
    A3,
    /** As wide as a screen, one answer on each. */
    SLIDES
}

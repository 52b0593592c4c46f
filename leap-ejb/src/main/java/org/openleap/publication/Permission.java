package org.openleap.publication;

import java.io.Serializable;

/**
 * What the person allowed (domain.md 2.5: recorded permissions).
 *
 * @param ownWords their own words, with pieces taken out
 * @param firstName their first name beside it; nobody is asked for this yet, so it is never given
 */
public record Permission(boolean ownWords, boolean firstName) implements Serializable {}

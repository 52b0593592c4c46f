package org.openleap.web.portal;

import java.io.Serializable;

/**
 * A status as people see it: always a word, an icon and a colour together.
 *
 * @param icon name in {@code glyphs.properties}
 * @param tone {@code blue}, {@code green}, {@code red} or {@code grey}
 */
public record Tag(String word, String icon, String tone) implements Serializable {}

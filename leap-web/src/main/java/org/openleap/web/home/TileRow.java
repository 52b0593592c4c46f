package org.openleap.web.home;

import java.io.Serializable;

/**
 * One of the first rows below the number of a tile.
 *
 * @param about who or where
 * @param when age or deadline in words
 * @param tone {@code late} or empty
 */
public record TileRow(String text, String about, String when, String tone, String href) implements Serializable {}

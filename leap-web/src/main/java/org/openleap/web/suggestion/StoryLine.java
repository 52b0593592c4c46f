package org.openleap.web.suggestion;

import java.io.Serializable;

/**
 * One line of a story.
 *
 * @param tone {@code told}, {@code failed}, {@code plain}, or empty for decisions and work
 * @param at machine-readable moment
 * @param when the moment as people read it
 */
public record StoryLine(String text, String tone, String at, String when) implements Serializable {}

package org.openleap.notification;

import java.io.Serializable;

/**
 * The words of a letter before it is filled: without its greeting and its closing, which every letter has.
 *
 * @param subject one line
 * @param body lines with placeholders such as <code>${decideBy}</code>
 */
public record LetterText(String subject, String body) implements Serializable {}

package org.openleap.web.answers;

import java.io.Serializable;

/**
 * How fast one step is, as everybody reads it.
 *
 * @param days the number, e.g. "2 working days"
 * @param step what takes so long
 * @param text how it is counted
 */
public record PaceLine(String days, String step, String text) implements Serializable {}

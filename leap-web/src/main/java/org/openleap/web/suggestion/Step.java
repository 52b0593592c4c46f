package org.openleap.web.suggestion;

import java.io.Serializable;

/** One step on the way of a suggestion. {@code tone} is {@code done}, {@code now} or empty for what lies ahead. */
public record Step(String label, String tone) implements Serializable {}

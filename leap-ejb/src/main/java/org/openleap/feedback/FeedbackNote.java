package org.openleap.feedback;

import java.io.Serializable;
import java.time.Instant;

/** A private note of the staff. {@code author} is a display name. */
public record FeedbackNote(String author, Instant at, String text) implements Serializable {}

package org.openleap.intake;

import java.io.Serializable;
import java.time.Instant;
import org.openleap.feedback.FeedbackReference;

/** A card that was entered, and the item it became. */
public record EnteredCard(int number, FeedbackReference item, Instant at) implements Serializable {}

package org.openleap.suggestion.internal;

import java.time.Instant;
import org.openleap.identity.UserId;

/** Who did what to a suggestion, and when. {@code step} is the name of the event, e.g. {@code suggestion.questionAsked}. */
public record Deed(String step, UserId by, Instant at) {}

package org.openleap.feedback;

import java.time.LocalDate;

/**
 * Somebody's words out of a file.
 *
 * @param said without a contact
 * @param day when they were said
 * @param reference of another LEAP, kept when it is free; empty for a new one
 */
public record TakeIn(SubmitFeedback said, LocalDate day, String reference) {}

package org.openleap.feedback;

/** An item that was taken in, with its number in the database. */
public record TakenIn(long id, FeedbackReference reference) {}

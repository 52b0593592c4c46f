package org.openleap.feedback;

import jakarta.validation.constraints.NotNull;

/** A private note of the staff on an item; never shown to the public or to partners. */
public record AddNote(
        @NotNull FeedbackReference reference, @FeedbackText String text) {}

package org.openleap.notification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A second person agrees that somebody cannot be reached, or wants it tried again.
 *
 * @param note may be empty, at most 500 characters
 */
public record AnswerGivingUp(
        long telling,
        long version,
        boolean agrees,
        @NotNull @Size(max = 500) String note) {}

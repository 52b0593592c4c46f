package org.openleap.notification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * It was tried in vain: nobody answered, or nobody was there.
 *
 * @param what what happened, at most 500 characters; nothing about the person's health
 */
public record RecordAttempt(
        long telling,
        long version,
        @NotNull Way way,
        @NotBlank @Size(max = 500) String what) {}

package org.openleap.audit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Somebody has looked into an alarm. {@code note} says what they found, in 10 to 500 characters. */
public record SettleAlarm(
        long alarm, @NotBlank @Size(min = 10, max = 500) String note) {}

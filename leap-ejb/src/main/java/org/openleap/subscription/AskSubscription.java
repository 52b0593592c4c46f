package org.openleap.subscription;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.openleap.shared.EmailAddress;

/** Somebody wants to hear of new answers. */
public record AskSubscription(
        @NotNull @Size(max = 254) @Pattern(regexp = EmailAddress.FORMAT)
        String email,

        @NotNull Frequency frequency,
        @NotNull @Valid Topic topic) {
    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "AskSubscription[" + frequency + "]";
    }
}

package org.openleap.notification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Somebody was told something wrong and is told again.
 *
 * @param wrong what was wrong, as the reader will read it, at most 1,000 characters
 * @param right what is right, at most 4,000 characters
 */
public record CorrectTelling(
        long telling,
        long version,

        @NotBlank @Size(max = 1000) @Pattern(regexp = WriteTelling.WORDS)
        String wrong,

        @NotBlank @Size(max = 4000) @Pattern(regexp = WriteTelling.WORDS)
        String right) {

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "CorrectTelling[" + telling + "]";
    }
}

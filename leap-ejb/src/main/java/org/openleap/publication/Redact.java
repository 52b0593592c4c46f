package org.openleap.publication;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Takes a piece out of the person's own words.
 *
 * @param start first character in the marked words, from 0
 * @param length in characters, at least 1
 * @param replacement what stands there instead; may be empty
 * @param reason code from the list of redaction reasons
 */
public record Redact(
        @Min(0) int start,
        @Min(1) int length,
        @NotNull @Size(max = 200) String replacement,
        @NotBlank String reason) implements Serializable {
    int end() {
        return start + length;
    }
}

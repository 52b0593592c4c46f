package org.openleap.subject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Somebody asked something about their own data.
 *
 * @param receivedOn the day on which the trust got it, wherever in the trust; the clock runs from then
 * @param name as they give it
 * @param contact how they want to be answered
 * @param asked what they ask, in their words or ours
 */
public record OpenRequest(
        @NotNull RequestKind kind,
        @NotNull RequestMethod method,
        @NotNull LocalDate receivedOn,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 500) String contact,
        @NotBlank @Size(max = 4000) String asked) {
    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "OpenRequest[" + kind + "]";
    }
}

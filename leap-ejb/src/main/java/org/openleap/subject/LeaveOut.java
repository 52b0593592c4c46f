package org.openleap.subject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** These words do not go into the file, wherever they stand in it. */
public record LeaveOut(
        @NotNull RequestReference request,
        @NotBlank @Size(min = 2, max = 300) String words,
        @NotNull LeaveOutReason reason) {
    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "LeaveOut[" + request + "]";
    }
}

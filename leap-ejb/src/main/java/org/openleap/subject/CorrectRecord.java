package org.openleap.subject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.openleap.privacy.RecordKey;

/** Writes what the person says is right beside one of the records of their request. */
public record CorrectRecord(
        @NotNull RequestReference request,
        @NotNull RecordKey record,
        @NotBlank @Size(min = 10, max = 1500) String correction) {
    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "CorrectRecord[" + request + " " + record + "]";
    }
}

package org.openleap.subject;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.openleap.privacy.Authority;
import org.openleap.privacy.Depth;
import org.openleap.privacy.RecordKey;

/** Takes the person out of one of the records of their request. {@code passages} are words in it that give them away. */
public record EraseForRequest(
        @NotNull RequestReference request,
        @NotNull RecordKey record,
        @NotNull Depth depth,
        @NotNull Authority authority,
        @NotNull @Size(max = 50) List<String> passages) {
    public EraseForRequest {
        passages = passages == null ? List.of() : List.copyOf(passages);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "EraseForRequest[" + request + " " + record + "]";
    }
}

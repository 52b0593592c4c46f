package org.openleap.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Takes somebody out of one record.
 *
 * @param passages words in it that give them or others away; only their keyed hashes are kept
 * @param because reference of the request or of the disposal, e.g. {@code SR-12}
 */
public record EraseRecord(
        @NotNull RecordKey record,
        @NotNull Depth depth,
        @NotNull Authority authority,
        @NotNull @Size(max = 50) List<String> passages,
        @NotNull @Size(max = 40) String because) {
    public EraseRecord {
        passages = passages == null ? List.of() : List.copyOf(passages);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "EraseRecord[" + record + " " + depth + "]";
    }
}

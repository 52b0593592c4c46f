package org.openleap.feedback;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * How far an import is. Once it is done, rows = items + all skipped.
 *
 * @param by display name
 * @param rows rows of the file, without the heading
 * @param read rows read so far
 * @param items items created so far
 * @param skipped rows skipped so far, by reason
 * @param startedAt null before it was started
 * @param endedAt null before it has ended
 */
public record ImportSummary(
        long id,
        String fileName,
        ImportStatus status,
        String by,
        Instant uploadedAt,
        int rows,
        int read,
        int items,
        Map<SkipReason, Integer> skipped,
        Instant startedAt,
        Instant endedAt)
        implements Serializable {
    public ImportSummary {
        skipped = Map.copyOf(skipped);
    }

    public int skippedRows() {
        return skipped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** 0 to 100. */
    public int percent() {
        return rows == 0 ? 100 : read * 100 / rows;
    }
}

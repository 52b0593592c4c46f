package org.openleap.imports;

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
 * @param undone items taken back so far
 * @param kept items that stayed when the others were taken back
 * @param skipped rows skipped so far, by reason
 * @param startedAt {@link Instant#MIN} before it was started
 * @param endedAt {@link Instant#MAX} before it has ended
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
        int undone,
        int kept,
        Map<SkipReason, Integer> skipped,
        Instant startedAt,
        Instant endedAt)
        implements Serializable {
    private static final int ALL = 100;

    public ImportSummary {
        skipped = Map.copyOf(skipped);
    }

    public int skippedRows() {
        return skipped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Rows that a person can put right and send again. */
    public int wrongRows() {
        return skipped.entrySet().stream()
                .filter(each -> each.getKey().isWrong())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** 0 to 100. */
    public int percent() {
        return rows == 0 ? ALL : (int) ((long) read * ALL / rows);
    }
}

package org.openleap.feedback;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * How LEAP reads a file, before anything is stored in the register.
 *
 * @param headings every column of the file
 * @param encoding how the file's letters were read, e.g. {@code UTF-8}
 * @param rows how many rows the file has, without the heading
 * @param items how many of them would become items; answers of earlier imports are found only while it runs
 * @param skipped how many would not, by reason
 * @param cleaned rows from which control characters were taken out
 * @param known rows whose service the trust's list knows
 * @param first the first rows
 */
public record ImportPreview(
        long id,
        String fileName,
        List<String> headings,
        String encoding,
        ImportReading reading,
        DateCount dates,
        int rows,
        int items,
        Map<SkipReason, Integer> skipped,
        int cleaned,
        int known,
        List<ImportRow> first)
        implements Serializable {
    public ImportPreview {
        headings = List.copyOf(headings);
        skipped = Map.copyOf(skipped);
        first = List.copyOf(first);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "ImportPreview[" + id + " " + rows + " rows]";
    }
}

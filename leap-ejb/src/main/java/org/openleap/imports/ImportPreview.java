package org.openleap.imports;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.openleap.sheet.SheetNotes;

/**
 * How LEAP reads a file, before anything is stored in the register.
 *
 * @param columns every column of the file
 * @param mapping name of the saved mapping that was recognised; empty when LEAP guessed
 * @param rows how many rows the file has, without the heading
 * @param items how many of them would become items; answers of earlier imports are found only while it runs
 * @param skipped how many would not, by reason
 * @param cleaned rows from which control characters were taken out
 * @param known rows whose service the trust's list knows
 * @param first the first rows
 */
public record ImportPreview(
        long id,
        List<ImportColumn> columns,
        String mapping,
        SheetNotes notes,
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
        columns = List.copyOf(columns);
        skipped = Map.copyOf(skipped);
        first = List.copyOf(first);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "ImportPreview[" + id + " " + rows + " rows]";
    }
}

package org.openleap.imports;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a file is to be read.
 *
 * @param columns what the columns hold, by their headings, in the order of the file; columns that are left out are missing
 * @param dates how dates are read that can be read both ways; the others are read the only way they can be
 * @param leaveOutNothing whether answers that only say "nothing", "none" or "n/a" are left out
 * @param channel code of the channel of rows that name none
 */
public record ImportReading(
        @NotNull @Size(max = 500) Map<String, ImportField> columns,
        @NotNull DateOrder dates,
        boolean leaveOutNothing,
        @NotNull @Size(min = 1, max = 60) String channel)
        implements Serializable {

    public ImportReading {
        var kept = new LinkedHashMap<>(columns);
        kept.values().removeIf(field -> field == ImportField.LEFT_OUT);
        columns = kept;
    }

    /** Headings of the columns that hold this. */
    public List<String> headings(ImportField field) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue() == field)
                .map(Map.Entry::getKey)
                .toList();
    }

    public boolean has(ImportField field) {
        return columns.containsValue(field);
    }

    /** The same with another order of dates. */
    public ImportReading with(DateOrder order) {
        return new ImportReading(columns, order, leaveOutNothing, channel);
    }
}

package org.openleap.imports.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openleap.imports.ImportField;
import org.openleap.imports.ImportProblem;
import org.openleap.imports.ImportReading;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.sheet.Sheet;
import org.openleap.sheet.SheetRow;

/** Where in a row what stands. */
final class Columns {
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

    private final Map<ImportField, List<Integer>> positions = new EnumMap<>(ImportField.class);

    /** @throws RuleViolatedException {@link ImportProblem#COLUMN_MISSING} or {@link ImportProblem#COLUMN_TWICE} */
    Columns(Sheet table, ImportReading reading) {
        for (var field : ImportField.values()) {
            var columns = reading.headings(field).stream()
                    .map(heading -> position(table, heading))
                    .toList();
            if (columns.size() > 1 && !field.mayRepeat()) {
                throw new RuleViolatedException(ImportProblem.COLUMN_TWICE, field.name());
            }
            positions.put(field, columns);
        }
    }

    /** Where a column stands. @throws RuleViolatedException {@link ImportProblem#COLUMN_MISSING} */
    static int position(Sheet table, String heading) {
        int position = table.headings().indexOf(heading);
        if (position < 0) throw new RuleViolatedException(ImportProblem.COLUMN_MISSING, heading);
        return position;
    }

    /** The only cell, on one line. */
    String cell(SheetRow row, ImportField field) {
        return positions.get(field).stream()
                .map(row::cell)
                .map(cell -> clean(cell).replaceAll("\\s+", " ").strip())
                .findFirst()
                .orElse("");
    }

    /** All cells that hold it and are not empty, one below the other. */
    String text(SheetRow row, ImportField field) {
        return positions.get(field).stream()
                .map(row::cell)
                .map(cell -> clean(cell).strip())
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** Whether control characters that nobody can have typed stand in its words. */
    boolean isUnclean(SheetRow row) {
        return List.of(ImportField.WORDS, ImportField.REQUEST).stream()
                .flatMap(field -> positions.get(field).stream())
                .anyMatch(position -> CONTROL.matcher(row.cell(position)).find());
    }

    /** Whether the row is long enough to have words at all. */
    boolean isWhole(SheetRow row) {
        return positions.get(ImportField.WORDS).stream().anyMatch(row::has);
    }

    private static String clean(String cell) {
        return CONTROL.matcher(cell.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }
}

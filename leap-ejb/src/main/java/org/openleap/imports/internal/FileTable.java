package org.openleap.imports.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openleap.imports.ImportProblem;
import org.openleap.imports.SheetNotes;
import org.openleap.shared.error.RuleViolatedException;

/**
 * A table as it came, whatever kind of file it was.
 *
 * @param headings one for each column, none twice, none empty
 * @param rows the rows after the heading; blank ones are not rows
 */
record FileTable(List<String> headings, List<SheetRow> rows, SheetNotes notes) {
    static final int MOST_ROWS = 100_000;
    static final int MOST_COLUMNS = 500;

    private static final int LONGEST_HEADING = 200;
    private static final byte ZIP = 'P';

    /**
     * Reads a file by what it is, whatever its name says.
     *
     * @throws RuleViolatedException the problems of {@link CsvSheet} and {@link ExcelSheet}
     */
    static FileTable of(byte[] content) {
        return content.length > 1 && content[0] == ZIP && content[1] == 'K' || ExcelSheet.isOld(content)
                ? ExcelSheet.read(content)
                : CsvSheet.read(content);
    }

    /** @throws RuleViolatedException {@link ImportProblem#EMPTY_FILE}, {@code TOO_MANY_ROWS} or {@code TOO_MANY_COLUMNS} */
    static FileTable of(List<String> names, List<SheetRow> rows, SheetNotes notes) {
        if (names.isEmpty() || rows.isEmpty()) throw new RuleViolatedException(ImportProblem.EMPTY_FILE);
        if (rows.size() > MOST_ROWS) throw new RuleViolatedException(ImportProblem.TOO_MANY_ROWS);
        if (names.size() > MOST_COLUMNS) throw new RuleViolatedException(ImportProblem.TOO_MANY_COLUMNS);
        return new FileTable(headings(names), List.copyOf(rows), notes);
    }

    /** Where a column stands. @throws RuleViolatedException {@link ImportProblem#COLUMN_MISSING} */
    int position(String heading) {
        int position = headings.indexOf(heading);
        if (position < 0) throw new RuleViolatedException(ImportProblem.COLUMN_MISSING, heading);
        return position;
    }

    /** Names what has no name, and tells columns of the same name apart. */
    private static List<String> headings(List<String> names) {
        Map<String, Integer> seen = new HashMap<>();
        var headings = new ArrayList<String>();
        for (var name : names) {
            var plain = name.replaceAll("\\s+", " ").strip();
            var cut = plain.substring(0, Math.min(plain.length(), LONGEST_HEADING - 10));
            var heading = cut.isEmpty() ? "(" + (headings.size() + 1) + ")" : cut;
            int count = seen.merge(heading, 1, Integer::sum);
            headings.add(count == 1 ? heading : heading + " (" + count + ")");
        }
        return headings;
    }
}

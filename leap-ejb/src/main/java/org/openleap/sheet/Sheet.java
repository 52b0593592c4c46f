package org.openleap.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.sheet.internal.CsvSheet;
import org.openleap.sheet.internal.ExcelSheet;

/**
 * A table as it came, whatever kind of file it was.
 *
 * @param headings one for each column, none twice, none empty
 * @param rows the rows after the heading; blank ones are not rows
 */
public record Sheet(List<String> headings, List<SheetRow> rows, SheetNotes notes) {
    public static final int MOST_ROWS = 100_000;
    public static final int MOST_COLUMNS = 500;

    private static final int LONGEST_HEADING = 200;
    private static final byte ZIP = 'P';

    /**
     * Reads a file by what it is, whatever its name says.
     *
     * @throws RuleViolatedException a {@link SheetProblem}
     */
    public static Sheet read(byte[] content) {
        return content.length > 1 && content[0] == ZIP && content[1] == 'K' || ExcelSheet.isOld(content)
                ? ExcelSheet.read(content)
                : CsvSheet.read(content);
    }

    /** @throws RuleViolatedException {@link SheetProblem#EMPTY_FILE}, {@code TOO_MANY_ROWS} or {@code TOO_MANY_COLUMNS} */
    public static Sheet of(List<String> names, List<SheetRow> rows, SheetNotes notes) {
        if (names.isEmpty() || rows.isEmpty()) throw new RuleViolatedException(SheetProblem.EMPTY_FILE);
        if (rows.size() > MOST_ROWS) throw new RuleViolatedException(SheetProblem.TOO_MANY_ROWS);
        if (names.size() > MOST_COLUMNS) throw new RuleViolatedException(SheetProblem.TOO_MANY_COLUMNS);
        return new Sheet(headings(names), List.copyOf(rows), notes);
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

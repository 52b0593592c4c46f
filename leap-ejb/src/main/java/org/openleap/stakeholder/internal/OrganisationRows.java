package org.openleap.stakeholder.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.sheet.Sheet;
import org.openleap.sheet.SheetRow;
import org.openleap.stakeholder.OrganisationFiles;
import org.openleap.stakeholder.StakeholderProblem;

/** The rows of a file by the names of LEAP's own columns; what stands in other columns is left out. */
final class OrganisationRows {
    private static final String NEEDED = "name";

    private OrganisationRows() {}

    /** @param cells by heading, without blanks around them */
    record Row(int number, Map<String, String> cells) {}

    /**
     * @throws RuleViolatedException {@link StakeholderProblem#COLUMN_MISSING}, {@link StakeholderProblem#FILE_TOO_LARGE} or a
     *     {@link org.openleap.sheet.SheetProblem}
     */
    static List<Row> of(byte[] content, List<String> known) {
        if (content.length > OrganisationFiles.LARGEST) {
            throw new RuleViolatedException(StakeholderProblem.FILE_TOO_LARGE);
        }
        var sheet = Sheet.read(content);
        var headings = sheet.headings().stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT).replace(' ', '_'))
                .toList();
        if (!headings.contains(NEEDED)) throw new RuleViolatedException(StakeholderProblem.COLUMN_MISSING);
        return sheet.rows().stream().map(row -> row(row, headings, known)).toList();
    }

    private static Row row(SheetRow row, List<String> headings, List<String> known) {
        var cells = new HashMap<String, String>();
        for (var column : known) {
            int position = headings.indexOf(column);
            if (position >= 0) cells.put(column, row.cell(position));
        }
        return new Row(row.number(), cells);
    }
}

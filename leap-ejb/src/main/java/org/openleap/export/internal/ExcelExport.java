package org.openleap.export.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openleap.export.ExportAbout;
import org.openleap.export.ExportWriter;
import org.openleap.shared.CsvText;

/**
 * An Excel workbook: the list, and a second sheet that says what it is. Every cell is text, and begins with an apostrophe
 * where it would become a formula as soon as somebody saves the list as CSV.
 */
public final class ExcelExport implements ExportWriter {
    private static final int ROWS_IN_MEMORY = 500;
    private static final int LONGEST_CELL = 32_000;

    private final Workbook workbook;
    private final Worksheet list;
    private final ExportAbout about;
    private int row;

    public ExcelExport(OutputStream out, List<String> headings, ExportAbout about) throws IOException {
        this.workbook = new Workbook(out, "LEAP", "1.0");
        this.about = about;
        this.list = workbook.newWorksheet("List");
        list.freezePane(0, 1);
        row(headings);
        list.range(0, 0, 0, headings.size() - 1).style().bold().set();
    }

    @Override
    public void row(List<String> cells) throws IOException {
        write(list, row++, cells);
        if (row % ROWS_IN_MEMORY == 0) list.flush();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (!cell.isEmpty()) sheet.inlineString(row, column, CsvText.harmless(legal(cell)));
        }
    }

    /** XML has no sign for most control characters, and one for the end of a line. */
    private static String legal(String cell) {
        var kept = new StringBuilder();
        cell.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(ExcelExport::isLegal)
                .limit(LONGEST_CELL)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isLegal(int letter) {
        boolean control = letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r';
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !control && !half && letter != 0xFFFE && letter != 0xFFFF;
    }

    @Override
    public void close() throws IOException {
        var notes = workbook.newWorksheet("About this list");
        write(notes, 0, List.of("Taken out on", about.at().toString()));
        write(notes, 1, List.of("By", about.by()));
        write(notes, 2, List.of("Only", about.filter()));
        write(notes, 3, List.of("Because", about.reason()));
        write(notes, 4, List.of("Rows", String.valueOf(row - 1)));
        workbook.close();
    }
}

package org.openleap.sheet.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.openleap.shared.CsvText;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.sheet.Sheet;
import org.openleap.sheet.SheetNotes;
import org.openleap.sheet.SheetProblem;
import org.openleap.sheet.SheetRow;

/** The first visible sheet of an Excel workbook. Formulas are read as what they last came to; nothing is computed. */
public final class ExcelSheet {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.");
    private static final Pattern DATE = Pattern.compile(".*[dDyY].*");
    private static final int LONGEST_CELL = 32_767;

    private int dates;
    private int numbers;

    private ExcelSheet() {}

    /** Whether it is a workbook of the old kind, or one with a password: both are packed in the same way. */
    public static boolean isOld(byte[] content) {
        return content.length > 3
                && content[0] == (byte) 0xD0
                && content[1] == (byte) 0xCF
                && content[2] == 0x11
                && content[3] == (byte) 0xE0;
    }

    /** @throws RuleViolatedException {@link SheetProblem#LOCKED_FILE}, {@code UNREADABLE_FILE}, {@code TOO_LARGE} */
    public static Sheet read(byte[] content) {
        if (isOld(content)) throw new RuleViolatedException(SheetProblem.LOCKED_FILE);
        ExcelPackage.requireHarmless(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS)) {
            return new ExcelSheet().read(workbook);
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException broken) {
            throw new RuleViolatedException(SheetProblem.UNREADABLE_FILE);
        } catch (IndexOutOfBoundsException | IllegalStateException broken) {
            throw new RuleViolatedException(SheetProblem.UNREADABLE_FILE);
        }
    }

    private Sheet read(ReadableWorkbook workbook) throws IOException {
        var sheet = workbook.getSheets()
                .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new RuleViolatedException(SheetProblem.EMPTY_FILE));
        var rows = rows(sheet);
        if (rows.isEmpty()) throw new RuleViolatedException(SheetProblem.EMPTY_FILE);
        int sheets = (int) workbook.getSheets().count();
        var notes = new SheetNotes("Excel", sheet.getName(), sheets, dates, numbers, 0);
        return Sheet.of(rows.get(0).cells(), rows.subList(1, rows.size()), notes);
    }

    private List<SheetRow> rows(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        var rows = new ArrayList<SheetRow>();
        try (var stream = sheet.openStream()) {
            for (var row : (Iterable<Row>) stream::iterator) {
                var cells = cells(row);
                if (cells.stream().allMatch(String::isBlank)) continue;
                rows.add(new SheetRow(row.getRowNum(), cells));
                if (rows.size() > Sheet.MOST_ROWS + 1) {
                    throw new RuleViolatedException(SheetProblem.TOO_MANY_ROWS);
                }
            }
        }
        return rows;
    }

    private List<String> cells(Row row) {
        if (row.getCellCount() > Sheet.MOST_COLUMNS) {
            throw new RuleViolatedException(SheetProblem.TOO_MANY_COLUMNS);
        }
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.getCellCount(); column++) cells.add(text(row.getCell(column)));
        return cells;
    }

    private String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) return "";
        var text = cell.getType() == CellType.NUMBER ? number(cell) : cell.getText();
        return CsvText.plain(text.substring(0, Math.min(text.length(), LONGEST_CELL)));
    }

    private String number(Cell cell) {
        if (isDate(cell)) {
            dates++;
            return day(cell);
        }
        numbers++;
        return cell.asNumber().stripTrailingZeros().toPlainString();
    }

    /** A day that Excel can write and no calendar has stays the number it is. */
    private static String day(Cell cell) {
        try {
            return cell.asDate().toLocalDate().toString();
        } catch (DateTimeException | ExcelReaderException | ArithmeticException noDay) {
            return new BigDecimal(cell.getRawValue()).toPlainString();
        }
    }

    /** Days and years in the format make it a date, unless they stand in quotes or brackets. */
    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null
                && DATE.matcher(IN_BRACKETS.matcher(format).replaceAll("")).matches();
    }
}

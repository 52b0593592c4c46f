package org.openleap.sheet.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.openleap.shared.CsvText;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.sheet.Sheet;
import org.openleap.sheet.SheetNotes;
import org.openleap.sheet.SheetProblem;
import org.openleap.sheet.SheetRow;

/** A CSV file as spreadsheets write it: comma, semicolon or tab; UTF-8 or, when it is none, Windows-1252. */
public final class CsvSheet {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern ROUNDED = Pattern.compile("[0-9]([.,][0-9]+)?E\\+[0-9]{2}");

    private CsvSheet() {}

    /** @throws RuleViolatedException {@link SheetProblem#UNREADABLE_FILE} and the problems of {@link Sheet} */
    public static Sheet read(byte[] content) {
        boolean isUtf8 = isUtf8(content);
        var charset = isUtf8 ? StandardCharsets.UTF_8 : WINDOWS;
        var text = new String(content, charset);
        if (text.startsWith(BYTE_ORDER_MARK)) text = text.substring(1);
        requireText(text);
        var records = parse(text);
        if (records.isEmpty()) throw new RuleViolatedException(SheetProblem.EMPTY_FILE);
        var rows = records.stream()
                .skip(1)
                .filter(record -> !isBlank(record))
                .map(CsvSheet::row)
                .toList();
        return Sheet.of(List.of(records.get(0).values()), rows, notes(charset, rows));
    }

    /** Answers may hold control characters that a machine slipped in; a zero stands only in pictures and programs. */
    private static void requireText(String text) {
        if (text.indexOf('\0') >= 0) throw unreadable();
    }

    /** Spreadsheets number blank lines too. */
    private static boolean isBlank(CSVRecord record) {
        return record.size() == 1 && record.get(0).isEmpty();
    }

    /** What an export made harmless is what it was before. */
    private static SheetRow row(CSVRecord parsed) {
        var cells = Stream.of(parsed.values()).map(CsvText::plain).toList();
        return new SheetRow((int) parsed.getRecordNumber(), cells);
    }

    private static SheetNotes notes(Charset charset, List<SheetRow> rows) {
        var rounded = (int) rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> ROUNDED.matcher(cell).matches())
                .count();
        return new SheetNotes(charset.name(), "", 1, 0, 0, rounded);
    }

    private static List<CSVRecord> parse(String text) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw unreadable();
        }
    }

    /** The separator that stands most often in the heading. */
    private static char delimiter(String text) {
        var heading = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        mark -> heading.chars().filter(letter -> letter == mark).count()))
                .orElse(',');
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static RuleViolatedException unreadable() {
        return new RuleViolatedException(SheetProblem.UNREADABLE_FILE);
    }
}

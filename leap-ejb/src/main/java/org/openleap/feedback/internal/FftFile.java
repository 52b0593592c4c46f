package org.openleap.feedback.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.shared.error.RuleViolatedException;

/**
 * A CSV file as spreadsheets write it: comma, semicolon or tab; UTF-8 or, when it is none, Windows-1252.
 *
 * @param rows the rows after the heading; blank lines are not rows
 */
record FftFile(List<String> headings, List<FftRow> rows, String encoding) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MOST_ROWS = 100_000;

    /**
     * @throws RuleViolatedException {@link FeedbackProblem#UNREADABLE_FILE}, {@link FeedbackProblem#EMPTY_FILE} or
     *     {@link FeedbackProblem#TOO_MANY_ROWS}
     */
    static FftFile of(byte[] content) {
        var isUtf8 = isUtf8(content);
        var text = new String(content, isUtf8 ? StandardCharsets.UTF_8 : WINDOWS);
        if (text.startsWith(BYTE_ORDER_MARK)) text = text.substring(1);
        requireText(text);
        var records = parse(text);
        if (records.size() < 2) throw new RuleViolatedException(FeedbackProblem.EMPTY_FILE);
        if (records.size() > MOST_ROWS) throw new RuleViolatedException(FeedbackProblem.TOO_MANY_ROWS);
        var headings = records.get(0).stream().map(String::strip).toList();
        var rows = records.stream().skip(1).map(FftFile::row).toList();
        return new FftFile(headings, rows, (isUtf8 ? StandardCharsets.UTF_8 : WINDOWS).name());
    }

    /** Where a column stands; -1 for the empty name, which means "the file has none". */
    int position(String heading) {
        if (heading.isEmpty()) return -1;
        var position = headings.indexOf(heading);
        if (position < 0) throw new RuleViolatedException(FeedbackProblem.COLUMN_MISSING, heading);
        return position;
    }

    /** Answers may hold control characters that a machine slipped in; a zero stands only in pictures and programs. */
    private static void requireText(String text) {
        if (text.indexOf('\0') >= 0) throw unreadable();
    }

    private static FftRow row(CSVRecord parsed) {
        return new FftRow((int) parsed.getRecordNumber(), List.of(parsed.values()));
    }

    private static List<CSVRecord> parse(String text) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
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
        return new RuleViolatedException(FeedbackProblem.UNREADABLE_FILE);
    }
}

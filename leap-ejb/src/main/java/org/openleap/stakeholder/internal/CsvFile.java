package org.openleap.stakeholder.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.openleap.shared.CsvText;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.stakeholder.OrganisationFiles;
import org.openleap.stakeholder.StakeholderProblem;

/** A CSV file as spreadsheets write it. */
final class CsvFile {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String NEEDED = "name";

    private CsvFile() {}

    /** @param cells by heading, without blanks around them */
    record Row(long number, Map<String, String> cells) {}

    /** Tells on which line a position of the text stands; positions must be asked for in their order. */
    private static final class LineCounter {
        private final String text;
        private int at;
        private long line = 1;

        LineCounter(String text) {
            this.text = text;
        }

        long of(long position) {
            while (at < text.length() && (at < position || isLineEnd())) {
                if (text.charAt(at++) == '\n') line++;
            }
            return line;
        }

        /** Blank lines stand before a record and are not part of it. */
        private boolean isLineEnd() {
            return text.charAt(at) == '\n' || text.charAt(at) == '\r';
        }
    }

    /** @throws RuleViolatedException {@link StakeholderProblem#UNREADABLE_FILE} or {@link StakeholderProblem#FILE_TOO_LARGE} */
    static List<Row> rows(byte[] content, List<String> known) {
        if (content.length > OrganisationFiles.LARGEST) {
            throw new RuleViolatedException(StakeholderProblem.FILE_TOO_LARGE);
        }
        var text = text(content);
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(text.lines().findFirst().orElse("").contains(";") ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            var records = parser.getRecords();
            if (records.isEmpty()) throw unreadable();
            var headings = headings(records.get(0), known);
            var rows = new ArrayList<Row>();
            var lines = new LineCounter(text);
            for (var record : records.subList(1, records.size())) {
                rows.add(new Row(lines.of(record.getCharacterPosition()), cells(headings, record)));
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw unreadable();
        }
    }

    private static List<String> headings(CSVRecord record, List<String> known) {
        var headings = record.stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT).replace(' ', '_'))
                .toList();
        if (!headings.contains(NEEDED)) throw unreadable();
        return headings.stream().map(each -> known.contains(each) ? each : "").toList();
    }

    private static Map<String, String> cells(List<String> headings, CSVRecord record) {
        var cells = new HashMap<String, String>();
        IntStream.range(0, Math.min(headings.size(), record.size()))
                .forEach(at ->
                        cells.put(headings.get(at), CsvText.plain(record.get(at).strip())));
        return cells;
    }

    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(content, WINDOWS);
        }
    }

    private static RuleViolatedException unreadable() {
        return new RuleViolatedException(StakeholderProblem.UNREADABLE_FILE);
    }
}

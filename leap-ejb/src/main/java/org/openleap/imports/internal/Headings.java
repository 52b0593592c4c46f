package org.openleap.imports.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.openleap.imports.ImportColumn;
import org.openleap.imports.ImportField;
import org.openleap.imports.ImportReading;
import org.openleap.sheet.Sheet;

/** Guesses what columns hold by the names that the exports of other systems give them. */
final class Headings {
    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 80;
    private static final int ROWS_LOOKED_AT = 200;

    /** In the order in which they are looked for: the first that is there is taken. */
    private static final Map<ImportField, List<String>> NAMES = read("""
            WORDS: words, fft answer, answer, comment, comments, free text, response, feedback, description, \
            story, what happened, details, message, what they said
            REQUEST: request, what could be improved, suggestion, what should change
            NUMBER: comment id, response id, answer id, story id, number, ref, id
            DAY: date, day, response date, date of response, date received, received, first received, submitted, \
            date submitted, completed, date of contact, completion time, timestamp, when
            QUESTION: fft question, question, question text
            SOURCE: trust, organisation, organization, org code, source, provider
            SERVICE: service, service code, service type 1, ward, team, location, location exact, specialty
            CHANNEL: channel, how it came, method, how received
            SPEAKER: who speaks, capacity, author role, relationship, person type
            MONTH: month it happened, month
            REFERENCE: leap reference
            """);

    private Headings() {}

    private static Map<ImportField, List<String>> read(String lines) {
        var names = new LinkedHashMap<ImportField, List<String>>();
        lines.lines()
                .map(line -> line.split(": "))
                .forEach(line -> names.put(ImportField.valueOf(line[0]), List.of(line[1].split(", "))));
        return names;
    }

    /** The likely columns; what is not recognised is left out. */
    static Map<String, ImportField> guess(List<String> headings) {
        var columns = new LinkedHashMap<String, ImportField>();
        NAMES.forEach((field, names) -> names.stream()
                .flatMap(name ->
                        headings.stream().filter(heading -> plain(heading).equals(name)))
                .filter(heading -> !columns.containsKey(heading))
                .findFirst()
                .ifPresent(heading -> columns.put(heading, field)));
        return columns;
    }

    /** Every column of the file, with the beginnings of its first cells that are not empty. */
    static List<ImportColumn> columns(Sheet table, ImportReading reading) {
        return IntStream.range(0, table.headings().size())
                .mapToObj(position -> column(table, position, reading))
                .toList();
    }

    private static ImportColumn column(Sheet table, int position, ImportReading reading) {
        var heading = table.headings().get(position);
        var examples = table.rows().stream()
                .limit(ROWS_LOOKED_AT)
                .map(row -> row.cell(position))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(EXAMPLES)
                .map(Headings::cut)
                .toList();
        return new ImportColumn(heading, reading.columns().getOrDefault(heading, ImportField.LEFT_OUT), examples);
    }

    private static String cut(String cell) {
        if (cell.codePointCount(0, cell.length()) <= LONGEST_EXAMPLE) return cell;
        return cell.substring(0, cell.offsetByCodePoints(0, LONGEST_EXAMPLE)) + "…";
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", " ")
                .replaceAll("[^a-z0-9 ]", "")
                .strip();
    }
}

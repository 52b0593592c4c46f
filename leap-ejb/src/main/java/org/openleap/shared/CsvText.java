package org.openleap.shared;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A CSV file that leaves LEAP: the one place that writes them. Every cell is quoted, and a cell that a spreadsheet would take
 * for a formula begins with an apostrophe, because its words came from the public (security.md T6).
 */
public final class CsvText {
    /** Tells spreadsheets that the letters are UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Apostrophes that stand there already count too, so that what comes back is exactly what went out. */
    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private static final String NEW_LINE = "\r\n";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    private CsvText() {}

    /** A file with its headings. */
    public static CsvText of(List<String> headings) {
        return new CsvText().row(headings);
    }

    /** Adds a row. */
    public CsvText row(List<String> cells) {
        text.append(line(cells));
        return this;
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One row, with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", NEW_LINE));
    }

    /** The value of a cell as it was before it was made harmless; for files that come back. */
    public static String plain(String cell) {
        return cell.startsWith("'") && DANGEROUS.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** A value that no spreadsheet takes for a formula. */
    public static String harmless(String value) {
        return DANGEROUS.matcher(value).matches() ? "'" + value : value;
    }

    private static String cell(String value) {
        return '"' + harmless(value).replace("\"", "\"\"") + '"';
    }
}

package org.openleap.shared;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A CSV file that leaves LEAP: the one place that writes them. Every cell is quoted, and a cell that a spreadsheet would take
 * for a formula begins with an apostrophe, because its words came from the public (security.md T6).
 */
public final class CsvText {
    private static final String DANGEROUS = "=+-@\t\r";
    private static final String NEW_LINE = "\r\n";

    /** Tells spreadsheets that the letters are UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    private CsvText() {}

    /** A file with its headings. */
    public static CsvText of(List<String> headings) {
        return new CsvText().row(headings);
    }

    /** Adds a row. */
    public CsvText row(List<String> cells) {
        text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", NEW_LINE)));
        return this;
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The value of a cell as it was before it was made harmless; for files that come back. */
    public static String plain(String cell) {
        boolean harmless = cell.length() > 1 && cell.charAt(0) == '\'' && isDangerous(cell.charAt(1));
        return harmless ? cell.substring(1) : cell;
    }

    private static String cell(String value) {
        var harmless = !value.isEmpty() && isDangerous(value.charAt(0)) ? "'" + value : value;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private static boolean isDangerous(char first) {
        return DANGEROUS.indexOf(first) >= 0;
    }
}

package org.openleap.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 7700 900123",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "=HYPERLINK(\"https://example.org\",\"Click\")",
                "=cmd|' /C calc'!A0",
                "@import",
                "-1",
                "+1",
                "==1"
            })
    void noCellBeginsLikeAFormula(String payload) throws IOException {
        var read = read(CsvText.of(List.of("words")).row(List.of(payload)));

        assertThat(read.get(1).get(0)).startsWith("'").endsWith(payload);
        assertThat(CsvText.plain(read.get(1).get(0))).isEqualTo(payload);
    }

    @Test
    void quotesAndLineEndsStayInTheirCell() throws IOException {
        var read = read(CsvText.of(List.of("a", "b")).row(List.of("said \"no\",\nthen left", "")));

        assertThat(read.get(1)).containsExactly("said \"no\",\nthen left", "");
    }

    @Test
    void everyCellIsQuoted() {
        var text = text(CsvText.of(List.of("a", "b")).row(List.of("1", "")));

        assertThat(text).isEqualTo("\uFEFF\"a\",\"b\"\r\n\"1\",\"\"\r\n");
    }

    @Test
    void anApostropheOfSomebodysOwnStays() {
        assertThat(CsvText.plain("'tis late")).isEqualTo("'tis late");
    }

    private static List<List<String>> read(CsvText file) throws IOException {
        var text = text(file).substring(1);
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            return parser.getRecords().stream()
                    .map(row -> List.of(row.values()))
                    .toList();
        }
    }

    private static String text(CsvText file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}

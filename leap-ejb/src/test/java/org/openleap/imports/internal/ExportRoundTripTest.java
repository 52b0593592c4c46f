package org.openleap.imports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openleap.export.ExportAbout;
import org.openleap.export.ExportFormat;
import org.openleap.export.ExportWriter;
import org.openleap.sheet.Sheet;

/** What leaves LEAP as a file comes back as it was, cell for cell, and no cell of it is a formula. */
class ExportRoundTripTest {
    private static final List<String> HEADINGS = List.of("One", "Two", "Three");
    private static final ExportAbout ABOUT =
            new ExportAbout("Amira Hussain", Instant.parse("2026-11-26T12:00:00Z"), "Status: Open", "For the board");
    private static final List<String> PAYLOADS = List.of(
            "=cmd|'/c calc'!A1",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "\t=1+1",
            "=HYPERLINK(\"http://evil.example\",\"x\")",
            "'=1+1",
            "''-1",
            ";=1",
            "=\"a\"&\"b\"",
            "\"=1\"",
            "＝1+1");

    @Provide
    Arbitrary<String> cells() {
        var letters = Arbitraries.strings()
                .withChars("ab c=+-@'\",;\n\t<>&é–")
                .withCharRange('\u4e00', '\u4e20')
                .ofMaxLength(30);
        return Arbitraries.oneOf(letters, Arbitraries.of("👍", "👩‍👧", "01632 960001", "", "'", "0123", "1E5"));
    }

    @Property(tries = 200)
    void everyRowComesBack(@ForAll("cells") String one, @ForAll("cells") String two, @ForAll("cells") String three)
            throws IOException {
        var row = List.of("x" + one, two, three);
        for (var format : ExportFormat.values()) {
            assertThat(written(format, List.of(row)).rows().get(0).cells().subList(0, width(two, three)))
                    .as(format.name())
                    .isEqualTo(row.subList(0, width(two, three)));
        }
    }

    /** A row ends with its last cell that is not empty. */
    private static int width(String two, String three) {
        if (!three.isEmpty()) return 3;
        return two.isEmpty() ? 1 : 2;
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void payloadsAreHarmlessInTheFileAndUnchangedAfterwards(ExportFormat format) throws IOException {
        var rows = PAYLOADS.stream()
                .map(payload -> List.of(payload, payload, "end"))
                .toList();

        var table = written(format, rows);

        assertThat(table.headings()).startsWith("One", "Two", "Three");
        assertThat(table.rows()).hasSameSizeAs(rows);
        for (int row = 0; row < rows.size(); row++) {
            assertThat(table.rows().get(row).cells().subList(0, 3)).isEqualTo(rows.get(row));
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void aFileSaysWhenItWasTakenAndOfWhat(ExportFormat format) throws IOException {
        var table = written(format, List.of(List.of("a", "b", "c")));

        if (format == ExportFormat.CSV) {
            assertThat(table.headings()).endsWith("Taken out on", "Only");
            assertThat(table.rows().get(0).cells()).endsWith("2026-11-26", "Status: Open");
        } else {
            assertThat(table.notes().sheets()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void manyRowsAreWritten(ExportFormat format) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < 3_000; row++) rows.add(List.of("row " + row, "", "end"));

        assertThat(written(format, rows).rows()).hasSize(3_000);
    }

    private static Sheet written(ExportFormat format, List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = ExportWriter.to(out, format, HEADINGS, ABOUT)) {
            for (var row : rows) writer.row(row);
        }
        return Sheet.read(out.toByteArray());
    }
}

package org.openleap.sheet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.sheet.Sheet;
import org.openleap.sheet.SheetProblem;
import org.openleap.sheet.SheetRow;

class ExcelSheetTest {
    private static final String ENTITY =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                    + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData>"
                    + "</worksheet>";

    @Test
    void datesAreReadAsDaysAndNumbersAsTheyAre() throws IOException {
        var table = Sheet.read(workbook(sheet -> {
            sheet.value(0, 0, "Ref");
            sheet.value(0, 1, "Day");
            sheet.value(0, 2, "Words");
            sheet.value(1, 0, 1234567890123L);
            sheet.value(1, 1, LocalDate.of(2026, 4, 3));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, "Two lines\nand an emoji 👍");
            sheet.value(2, 0, 12.50);
            sheet.style(2, 0).format("\"day\" 0.00").set();
            sheet.value(2, 1, "3/4/2026");
            sheet.value(2, 2, "'=1+1");
        }));

        assertThat(table.headings()).containsExactly("Ref", "Day", "Words");
        assertThat(table.rows().get(0).cells())
                .containsExactly("1234567890123", "2026-04-03", "Two lines\nand an emoji 👍");
        assertThat(table.rows().get(1).cells()).containsExactly("12.5", "3/4/2026", "=1+1");
        assertThat(table.notes().dateCells()).isEqualTo(1);
        assertThat(table.notes().numberCells()).isEqualTo(2);
        assertThat(table.notes().sheet()).isEqualTo("First");
    }

    @Test
    void rowsHaveTheNumbersThatExcelShowsAndEmptyOnesAreNone() throws IOException {
        var table = Sheet.read(workbook(sheet -> {
            sheet.value(2, 0, "Words");
            sheet.value(5, 0, "One");
            sheet.value(6, 0, " ");
            sheet.value(7, 0, "Two");
        }));

        assertThat(table.rows()).extracting(SheetRow::number).containsExactly(6, 8);
    }

    @Test
    void theFirstSheetThatPeopleSeeIsRead() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var hidden = workbook.newWorksheet("Hidden");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            hidden.value(0, 0, "No");
            var shown = workbook.newWorksheet("Shown");
            shown.value(0, 0, "Words");
            shown.value(1, 0, "Yes");
        }

        var table = Sheet.read(out.toByteArray());

        assertThat(table.headings()).containsExactly("Words");
        assertThat(table.notes().sheets()).isEqualTo(2);
    }

    @Test
    void xmlThatSendsItsReaderElsewhereIsRefused() throws IOException {
        assertRefused(withSheet(ENTITY.getBytes(StandardCharsets.UTF_8)), SheetProblem.UNREADABLE_FILE);
        assertRefused(
                withSheet((" ".repeat(70_000) + ENTITY).getBytes(StandardCharsets.UTF_8)),
                SheetProblem.UNREADABLE_FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void norDoesItHideInOtherLetters(String charset) throws IOException {
        assertRefused(withSheet(ENTITY.getBytes(Charset.forName(charset))), SheetProblem.UNREADABLE_FILE);
    }

    @Test
    void entitiesThatGrowAreRefused() throws IOException {
        var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE z [<!ENTITY a \"ha\">");
        for (char next = 'b'; next < 'k'; next++) {
            laughs.append("<!ENTITY ")
                    .append(next)
                    .append(" \"")
                    .append(("&" + (char) (next - 1) + ";").repeat(10))
                    .append("\">");
        }

        assertRefused(
                withSheet((laughs + "]><worksheet>&j;</worksheet>").getBytes(StandardCharsets.UTF_8)),
                SheetProblem.UNREADABLE_FILE);
    }

    @Test
    void aSmallFileThatUnpacksToMoreThanAnyMemoryIsRefused() throws IOException {
        var bomb = withSheet(" ".repeat(80 * 1024 * 1024).getBytes(StandardCharsets.US_ASCII));

        assertThat(bomb.length).isLessThan(200 * 1024);
        assertRefused(bomb, SheetProblem.TOO_LARGE);
    }

    @Test
    void aFileOfManyPartsIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int part = 0; part <= 1_000; part++) {
                zip.putNextEntry(new ZipEntry("part" + part));
                zip.closeEntry();
            }
        }

        assertRefused(out.toByteArray(), SheetProblem.TOO_LARGE);
    }

    @Test
    void anOldWorkbookOrOneWithAPasswordSaysSo() {
        var old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};

        assertRefused(old, SheetProblem.LOCKED_FILE);
    }

    @Test
    void anotherPackageIsNoWorkbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("../../readme.txt"));
            zip.write("hello".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }

        assertRefused(out.toByteArray(), SheetProblem.UNREADABLE_FILE);
        assertRefused("PK but no more".getBytes(StandardCharsets.UTF_8), SheetProblem.UNREADABLE_FILE);
    }

    @Test
    void aWorkbookWithoutRowsSaysSo() throws IOException {
        assertRefused(workbook(sheet -> sheet.value(0, 0, "Words")), SheetProblem.EMPTY_FILE);
    }

    @Test
    void aRowOfTooManyColumnsIsRefused() throws IOException {
        assertRefused(
                workbook(sheet -> {
                    sheet.value(0, 501, "Words");
                    sheet.value(1, 0, "a");
                }),
                SheetProblem.TOO_MANY_COLUMNS);
    }

    private static void assertRefused(byte[] content, SheetProblem problem) {
        assertThatThrownBy(() -> Sheet.read(content)).hasMessage(problem.id());
    }

    private static byte[] workbook(Consumer<Worksheet> content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook.newWorksheet("First"));
        }
        return out.toByteArray();
    }

    /** A good workbook whose sheet is replaced by something else. */
    private static byte[] withSheet(byte[] sheet) throws IOException {
        var good = workbook(first -> {
            first.value(0, 0, "Words");
            first.value(1, 0, "One");
        });
        var out = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(good).get();
                var zip = new ZipOutputStream(out)) {
            for (var part : Collections.list(in.getEntries())) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                if (part.getName().contains("worksheets/")) zip.write(sheet);
                else in.getInputStream(part).transferTo(zip);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}

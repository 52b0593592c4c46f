package org.openleap.stakeholder.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.shared.CsvText;
import org.openleap.sheet.SheetProblem;
import org.openleap.stakeholder.OrganisationFiles;
import org.openleap.stakeholder.StakeholderProblem;

class OrganisationRowsTest {
    private static final List<String> KNOWN = List.of("name", "phone", "profile");

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+44 1632", "plain", "two\nlines", "a \"quoted\" word", "Néot; and, more", "'quoted'"})
    void whatIsWrittenIsReadAgain(String cell) {
        var file =
                CsvText.of(List.of("name", "profile")).row(List.of("A", cell)).bytes();

        assertThat(OrganisationRows.of(file, KNOWN))
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsEntry("profile", cell));
    }

    @Test
    void rowsAreNumberedAsSpreadsheetsDo() {
        var file = "name,profile\nA,\"two\nlines\"\nB,one\n\nC,last\n";

        assertThat(OrganisationRows.of(file.getBytes(UTF_8), KNOWN))
                .extracting(row -> row.cells().get("name") + row.number())
                .containsExactly("A2", "B3", "C5");
    }

    @Test
    void headingsMayBeWrittenTheWayPeopleWriteThem() {
        var file = " Name ;Something else;PROFILE\nA;x;y\n";

        assertThat(OrganisationRows.of(file.getBytes(UTF_8), KNOWN))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.cells()).containsEntry("name", "A").containsEntry("profile", "y"));
    }

    @Test
    void aFileOfAnOldSpreadsheetIsReadToo() {
        var file = "name\nNéot\n".getBytes(Charset.forName("windows-1252"));

        assertThat(OrganisationRows.of(file, KNOWN).get(0).cells()).containsEntry("name", "Néot");
    }

    @ParameterizedTest
    @CsvSource({"'', EMPTY_FILE", "'name\n', EMPTY_FILE", "'name\n\"never closed\n', UNREADABLE_FILE"})
    void whatIsNoTableIsRefused(String file, SheetProblem problem) {
        assertThatThrownBy(() -> OrganisationRows.of(file.getBytes(UTF_8), KNOWN))
                .hasFieldOrPropertyWithValue("code", problem);
    }

    @Test
    void aTableWithoutNamesIsRefused() {
        assertThatThrownBy(() -> OrganisationRows.of("title\nA\n".getBytes(UTF_8), KNOWN))
                .hasFieldOrPropertyWithValue("code", StakeholderProblem.COLUMN_MISSING);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertThatThrownBy(() -> OrganisationRows.of(new byte[OrganisationFiles.LARGEST + 1], KNOWN))
                .hasFieldOrPropertyWithValue("code", StakeholderProblem.FILE_TOO_LARGE);
    }
}

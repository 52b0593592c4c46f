package org.openleap.stakeholder.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.shared.CsvText;
import org.openleap.stakeholder.OrganisationFiles;
import org.openleap.stakeholder.StakeholderProblem;

class CsvFileTest {
    private static final List<String> KNOWN = List.of("name", "phone", "profile");

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+44 1632", "plain", "two\nlines", "a \"quoted\" word", "Néot; and, more", "'quoted'"})
    void whatIsWrittenIsReadAgain(String cell) {
        var file =
                CsvText.of(List.of("name", "profile")).row(List.of("A", cell)).bytes();

        assertThat(CsvFile.rows(file, KNOWN))
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsEntry("profile", cell));
    }

    @Test
    void rowsAreNumberedByTheirLine() {
        var file = "name,profile\nA,\"two\nlines\"\nB,one\n\nC,last\n";

        assertThat(CsvFile.rows(file.getBytes(UTF_8), KNOWN))
                .extracting(row -> row.cells().get("name") + row.number())
                .containsExactly("A2", "B4", "C6");
    }

    @Test
    void headingsMayBeWrittenTheWayPeopleWriteThem() {
        var file = " Name ;Something else;PROFILE\nA;x;y\n";

        assertThat(CsvFile.rows(file.getBytes(UTF_8), KNOWN))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.cells()).containsEntry("name", "A").containsEntry("profile", "y"));
    }

    @Test
    void aFileOfAnOldSpreadsheetIsReadToo() {
        var file = "name\nNéot\n".getBytes(Charset.forName("windows-1252"));

        assertThat(CsvFile.rows(file, KNOWN).get(0).cells()).containsEntry("name", "Néot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "title\nA\n", "name\n\"never closed\n"})
    void whatIsNoSuchFileIsRefused(String file) {
        assertThatThrownBy(() -> CsvFile.rows(file.getBytes(UTF_8), KNOWN))
                .hasFieldOrPropertyWithValue("code", StakeholderProblem.UNREADABLE_FILE);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertThatThrownBy(() -> CsvFile.rows(new byte[OrganisationFiles.LARGEST + 1], KNOWN))
                .hasFieldOrPropertyWithValue("code", StakeholderProblem.FILE_TOO_LARGE);
    }
}

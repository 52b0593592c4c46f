package org.openleap.sharing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackReference;
import org.openleap.reference.Choice;
import org.openleap.sharing.Heard;
import org.openleap.sharing.PartnerFile;
import org.openleap.sharing.PartnerRow;
import org.openleap.sharing.RowProblem;
import org.openleap.sharing.SharingProblem;
import org.openleap.sheet.SheetProblem;

class PartnerFileReaderTest {
    private static final List<Choice> SERVICES =
            List.of(new Choice("hartmoor-memory-service", "Hartmoor Memory Service", ""));

    private final PartnerFileReader reader = new PartnerFileReader(SERVICES);

    @Test
    void aRowIsReadByTheNamesOfItsColumns() {
        var row = only("asked,Words,people,service,month,how_heard,may_share\n"
                + "Later bus,Too early,4,hartmoor memory service,2026-09,Café,YES\n");

        assertThat(row)
                .isEqualTo(new PartnerRow(
                        2,
                        "Too early",
                        "Later bus",
                        "hartmoor-memory-service",
                        new Heard("Café", 4, "2026-09"),
                        true,
                        "",
                        List.of()));
    }

    @Test
    void onlyTheWordsMustBeThere() {
        assertThat(only("words\nToo early\n").isItem()).isTrue();
        assertThatThrownBy(() -> rows("asked\nLater bus\n"))
                .hasFieldOrPropertyWithValue("code", SharingProblem.COLUMN_MISSING);
    }

    @Test
    void everythingThatIsWrongWithARowIsSaid() {
        var row = only("words,service,month,people\n ,Nowhere,Sep 26,many\n");

        assertThat(row.problems())
                .containsExactlyInAnyOrder(
                        RowProblem.BLANK,
                        RowProblem.UNKNOWN_SERVICE,
                        RowProblem.UNREADABLE_MONTH,
                        RowProblem.UNREADABLE_NUMBER);
    }

    @Test
    void wordsThatAreTooLongAreNotCut() {
        assertThat(only("words\n" + "x".repeat(4001) + "\n").problems()).containsExactly(RowProblem.TOO_LONG);
    }

    @Test
    void whatAnExportMadeHarmlessIsReadAsItWas() {
        assertThat(only("words\n\"'=1+1\"\n").words()).isEqualTo("=1+1");
    }

    @Test
    void filesOfOtherSpreadsheetsAreRead() {
        assertThat(only("\uFEFFwords;asked\nToo early;Later bus\n").request()).isEqualTo("Later bus");
        var windows = "words\nCaf\u00e9\n".getBytes(Charset.forName("windows-1252"));
        assertThat(reader.read(windows).rows().get(0).read().words()).isEqualTo("Café");
    }

    @Test
    void aFileHasTwoHundredRowsAtMost() {
        assertThat(rows("words\n" + "x\n".repeat(200))).hasSize(200);
        assertThatThrownBy(() -> rows("words\n" + "x\n".repeat(201)))
                .hasFieldOrPropertyWithValue("code", SharingProblem.FILE_TOO_LARGE);
    }

    @Test
    void columnsOfTheExportAreKnownAndOthersAreNamed() {
        var columns = String.join(",", PartnerFile.COLUMNS) + ",Colour,words\nx\n";

        assertThat(reader.read(columns.getBytes(StandardCharsets.UTF_8)).unknown())
                .containsExactly("Colour", "words (2)");
    }

    @Test
    void aReferenceIsReadAsPeopleTypeIt() {
        var typed = FeedbackReference.of(42).value().toLowerCase(Locale.ROOT);

        assertThat(rows("reference,words\n" + typed + ",x\nour 17,y\n"))
                .extracting(PartnerFileReader.Row::reference)
                .containsExactly(FeedbackReference.of(42).value(), "");
    }

    @Test
    void anEmptyFileIsNoFile() {
        assertThatThrownBy(() -> rows("")).hasFieldOrPropertyWithValue("code", SheetProblem.EMPTY_FILE);
    }

    private PartnerRow only(String text) {
        return rows(text).get(0).read();
    }

    private List<PartnerFileReader.Row> rows(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8)).rows();
    }
}

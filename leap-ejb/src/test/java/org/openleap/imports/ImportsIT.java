package org.openleap.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.harness.InContainer;
import org.openleap.harness.Officer;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;
import org.openleap.suggestion.Loop;

/** Files come into the register, whole and once, on the real MariaDB; and leave it again. */
class ImportsIT extends InContainer {
    private static final String HEADINGS = "Comment ID,Date,FFT question,FFT answer,Ward\n";

    @EJB
    ImportService imports;

    @EJB
    MappingService mappings;

    @EJB
    FeedbackRegister items;

    @EJB
    Officer officer;

    @Inject
    Loop loop;

    @Inject
    Rows rows;

    @Test
    void everyRowIsAnItemOrHasAReasonAndTheSameFileAddsNothing() {
        var file = HEADINGS + row("The car park was full.") + row("Nothing.") + row("") + row("Short wait.");

        var first = imported(file);
        var again = imported(file);

        assertThat(first.read()).isEqualTo(4);
        assertThat(first.items()).isEqualTo(2);
        assertThat(first.skipped()).isEqualTo(Map.of(SkipReason.NOTHING_SAID, 1, SkipReason.BLANK, 1));
        assertThat(again.items()).isZero();
        assertThat(again.skipped()).containsEntry(SkipReason.ALREADY_IMPORTED, 2);
    }

    @Test
    void wrongRowsComeBackAsTheyCameWithTheReasonAndAreTakenInOncePutRight() {
        var good = row("The tea was cold.");
        var wrong = row("The door, the \"blue\" one, sticks.").replace("2025-10-01", "soon");

        var first = imported(HEADINGS + good + wrong);
        var file = text(officer.asks(() -> imports.wrongRows(first.id())));
        var second = imported(file.replace("\"soon\"", "\"2025-10-02\""));

        assertThat(first.wrongRows()).isEqualTo(1);
        assertThat(file.lines()).hasSize(2);
        assertThat(file).contains("\"Why it was not taken in\"", "\"Unreadable date\"", "\"\"blue\"\" one");
        assertThat(second.items()).isEqualTo(1);
    }

    @Test
    void anImportIsTakenBackAsFarAsNobodyHasWorkedOnItAndCanComeAgain() {
        var file = HEADINGS + row("One.") + row("Two.") + row("Three.");
        var first = imported(file);
        var references = references(first.id());
        loop.screened(references.get(1));

        officer.does(() -> imports.undo(first.id()));
        var undone = ended(first.id(), ImportStatus.UNDONE);

        assertThat(undone.undone()).isEqualTo(2);
        assertThat(undone.kept()).isEqualTo(1);
        assertThat(officer.asks(() -> imports.kept(first.id()))).containsExactly(new KeptItem(3, references.get(1)));
        var taken = officer.asks(() -> items.find(references.get(0)));
        assertThat(taken.summary().status()).isEqualTo(FeedbackStatus.REFUSED);
        assertThat(taken.words()).isEqualTo("–");
        assertThat(imported(file).items()).as("the same words can come again").isEqualTo(2);
    }

    @Test
    void anImportThatWasInterruptedGoesOnWhereItStood() {
        var file = new StringBuilder(HEADINGS);
        for (int number = 0; number < 1_200; number++) file.append(row("Answer " + number));
        var id = uploaded(file.toString());
        officer.does(() -> imports.start(new StartImport(id, imports.preview(id).reading())));
        var done = ended(id, ImportStatus.DONE);
        assertThat(done.items()).isEqualTo(1_200);

        // As a node leaves it that was killed after the first batch had been committed, twice over.
        rows.arrange(
                "update leap.feedback_import set status = 'RUNNING', rows_read = 500, items = 500 where id = " + id);
        Patience.until(() -> officer.asks(() -> imports.find(id)).status() != ImportStatus.DONE
                || rows.count("select count(*) from feedback_origin where import_id = " + id) == 1_200);

        assertThat(rows.count("select count(*) from feedback_origin where import_id = " + id))
                .as("no answer came twice")
                .isEqualTo(1_200);
    }

    @Test
    void aSourceIsRecognisedByItsColumns() {
        var file = "Story ID,Submitted,Title,Story,What could be improved,Service,Author role\n" + UUID.randomUUID()
                + ",03/04/2025,Good start,Then it went wrong,A sign,Larkrise Ward,the patient\n";

        var preview = officer.asks(() -> imports.preview(uploaded(file)));

        assertThat(preview.mapping()).isEqualTo("Care Opinion");
        assertThat(preview.reading().channel()).isEqualTo("care_opinion");
        assertThat(preview.first().get(0).words()).isEqualTo("Good start\n\nThen it went wrong");
        assertThat(preview.first().get(0).request()).isEqualTo("A sign");
        assertThat(preview.first().get(0).service()).isEqualTo("larkrise-ward");
    }

    @Test
    void aPersonTeachesLeapAnotherSourceAndForgetsIt() {
        var name = "Suggestion box " + UUID.randomUUID();
        var odd = "Zettel " + UUID.randomUUID();
        var file = odd + ",Wann\nMore chairs,2025-05-05\n";
        var reading = new ImportReading(
                Map.of(odd, ImportField.WORDS, "Wann", ImportField.DAY), DateOrder.DAY_FIRST, false, "comment_card");
        officer.does(() -> mappings.save(new SaveMapping(name, reading)));

        assertThat(officer.asks(() -> imports.preview(uploaded(file))).mapping())
                .isEqualTo(name);

        officer.does(() -> mappings.all().stream()
                .filter(mapping -> mapping.name().equals(name))
                .forEach(mapping -> mappings.forget(mapping.id())));
        assertThat(officer.asks(() -> imports.preview(uploaded(file))).mapping())
                .isEmpty();
    }

    @Test
    void whatHasNoWordsOrNoDayCannotBeStarted() {
        var id = uploaded("A,B\nMore chairs,2025-05-05\n");
        var reading = new ImportReading(Map.of("A", ImportField.WORDS), DateOrder.DAY_FIRST, true, "fft");

        assertThatThrownBy(() -> officer.does(() -> imports.start(new StartImport(id, reading))))
                .hasMessage(ImportProblem.COLUMN_MISSING.id());
    }

    private ImportSummary imported(String file) {
        var id = uploaded(file);
        officer.does(() -> imports.start(new StartImport(id, imports.preview(id).reading())));
        return ended(id, ImportStatus.DONE);
    }

    private long uploaded(String file) {
        var content = file.getBytes(StandardCharsets.UTF_8);
        return officer.asks(() -> imports.upload(new UploadFile("answers.csv", content)));
    }

    private ImportSummary ended(long id, ImportStatus status) {
        Patience.until(() -> officer.asks(() -> imports.find(id)).status() == status);
        return officer.asks(() -> imports.find(id));
    }

    private List<FeedbackReference> references(long id) {
        return rows
                .texts(
                        "select i.reference from feedback_origin o join feedback_item i on i.id = o.item_id"
                                + " where o.import_id = ? order by o.row_no",
                        Long.toString(id))
                .stream()
                .map(FeedbackReference::new)
                .toList();
    }

    private static String row(String words) {
        return UUID.randomUUID() + ",2025-10-01,What was good?,\"" + words.replace("\"", "\"\"") + "\",\n";
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}

package org.openleap.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.action.ActionPlanService;
import org.openleap.action.AddPlanItem;
import org.openleap.action.PlanItemReference;
import org.openleap.action.PlanItemTerms;
import org.openleap.action.PlanLevel;
import org.openleap.action.Staff;
import org.openleap.file.internal.SwitchedClamd;
import org.openleap.harness.Actor;
import org.openleap.harness.Director;
import org.openleap.harness.InContainer;
import org.openleap.harness.LayReviewer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Submissions;
import org.openleap.shared.error.AccessRefusedException;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.suggestion.Loop;
import org.openleap.suggestion.SuggestionReference;

/** Evidence on records, with and without a virus scanner, on the real server. */
class FileServiceIT extends InContainer {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    @Inject
    Loop loop;

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    @EJB
    FileService files;

    @EJB
    FileRegister register;

    @EJB
    ActionPlanService plan;

    @EJB
    Officer officer;

    @EJB
    Lead lead;

    @EJB
    Director director;

    @EJB
    ServiceLead serviceLead;

    @EJB
    LayReviewer lay;

    @BeforeEach
    void directory() {
        staff.enter(officer, lead, director, serviceLead);
    }

    @AfterEach
    void noScanner() {
        SwitchedClamd.use(null);
    }

    @Test
    void withoutAScannerAFileOpensAndSaysThatNobodyLooked() {
        var item = item(ServiceLead.SERVICE).value();
        var id = attach(serviceLead, item, "board.pdf", PDF);

        assertThat(only(officer, item).status()).isEqualTo(FileStatus.UNSCANNED);
        assertThat(read(director, id)).isEqualTo(PDF);
        assertThat(register(serviceLead, id).mediaType()).isEqualTo("application/pdf");
        assertThat(rows.texts("select action from audit_event where subject = ? and action like 'file.%'", item))
                .containsExactly("file.attached");
        assertThat(rows.count("select count(*) from audit_event where subject = ? and facts like '%board%'", item))
                .isZero();
    }

    @Test
    void whoDoesNotSeeTheRecordSeesNoneOfItsFiles() {
        var elsewhere = item("heron-ward").value();
        var id = attach(officer, elsewhere, "board.pdf", PDF);

        assertThat(serviceLead.asks(() -> register.of(elsewhere))).isEmpty();
        assertThatThrownBy(() -> register(serviceLead, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> register(lay, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> attach(serviceLead, elsewhere, "board.pdf", PDF))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> attach(director, elsewhere, "board.pdf", PDF))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> attach(lay, elsewhere, "board.pdf", PDF)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> attach(officer, "LEAP-1", "board.pdf", PDF)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aLayReviewerSeesTheEvidenceOfWhatIsToBeConfirmed() {
        var suggestion =
                loop.shownAsDone(loop.submitted(Submissions.anonymous()).reference());
        var action = actionOf(suggestion);
        var onAction = attach(serviceLead, action, "board.pdf", PDF);

        assertThat(read(lay, onAction)).isEqualTo(PDF);
        assertThat(lay.asks(() -> register.mayAdd(action))).isFalse();
        assertThatThrownBy(() -> attach(serviceLead, suggestion.value(), "late.pdf", PDF))
                .isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void evidenceHangsOnASuggestionWhileItIsWorkedOn() {
        var suggestion = loop.adopted(loop.submitted(Submissions.anonymous()).reference());

        var id = attach(serviceLead, suggestion.value(), "board.pdf", PDF);

        assertThat(read(officer, id)).isEqualTo(PDF);
        assertThat(officer.asks(() -> register.mayAdd(suggestion.value()))).isFalse();
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() {
        var item = item(ServiceLead.SERVICE).value();
        assertRefused(item, "run.exe", PDF, FileProblem.TYPE_NOT_ALLOWED);
        assertRefused(item, "page.pdf", "<html>".getBytes(), FileProblem.CONTENT_NOT_AS_NAMED);
        assertRefused(item, "empty.pdf", new byte[0], FileProblem.EMPTY);
        assertRefused(item, "large.pdf", new byte[26 * 1024 * 1024], FileProblem.TOO_LARGE);

        assertThat(officer.asks(() -> register.of(item))).isEmpty();
    }

    @Test
    void whatIsTakenAwayIsGoneWithItsNameAndStaysOnTheRecord() {
        var item = item(ServiceLead.SERVICE).value();
        var id = attach(serviceLead, item, "Sam Okoro.pdf", PDF);
        var version = only(officer, item).version();
        assertThatThrownBy(() -> officer.does(() -> files.remove(new RemoveFile(id, version, "A name is in it."))))
                .isInstanceOf(AccessRefusedException.class);

        serviceLead.does(() -> files.remove(new RemoveFile(id, version, "A name is in it.")));

        var gone = only(officer, item);
        assertThat(gone.status()).isEqualTo(FileStatus.REMOVED);
        assertThat(gone.name()).isEmpty();
        assertThat(gone.reason()).isEqualTo("A name is in it.");
        assertThatThrownBy(() -> register(officer, id))
                .isInstanceOf(ConflictException.class)
                .hasFieldOrPropertyWithValue("code", FileProblem.NO_LONGER_KEPT);
    }

    @Test
    void aScannerPassesWhatIsCleanAndDeletesWhatIsNot() {
        withScanner(scanner -> {
            var item = item(ServiceLead.SERVICE).value();
            var clean = attach(serviceLead, item, "notes.txt", "All is well.".getBytes());
            var infected = attach(serviceLead, item, "virus.txt", FakeClamd.EICAR.getBytes());

            until(item, clean, FileStatus.CLEAN);
            until(item, infected, FileStatus.INFECTED);

            assertThat(read(officer, clean)).isEqualTo("All is well.".getBytes());
            assertThat(file(item, infected).virus()).isEqualTo("Eicar-Test-Signature");
            assertThatThrownBy(() -> register(officer, infected)).isInstanceOf(ConflictException.class);
        });
    }

    @Test
    void whileTheScannerLiesOrHangsNothingOpensAndThenItDoes() {
        withScanner(scanner -> {
            scanner.feels(FakeClamd.Mood.SILENT);
            var item = item(ServiceLead.SERVICE).value();
            var id = attach(serviceLead, item, "notes.txt", "All is well.".getBytes());
            Patience.until(() -> file(item, id).waiting());

            assertThat(file(item, id).status()).isEqualTo(FileStatus.QUARANTINED);
            assertThatThrownBy(() -> register(officer, id))
                    .isInstanceOf(ConflictException.class)
                    .hasFieldOrPropertyWithValue("code", FileProblem.STILL_IN_QUARANTINE);

            scanner.feels(FakeClamd.Mood.HONEST);
            rows.arrange("update attached_file set scan_at = utc_timestamp(6) where file_key = '" + id + "'");
            until(item, id, FileStatus.CLEAN);
        });
    }

    private void withScanner(Consumer<FakeClamd> story) {
        try (var scanner = new FakeClamd()) {
            SwitchedClamd.use(scanner);
            story.accept(scanner);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }

    private void until(String item, FileId id, FileStatus status) {
        Patience.until(() -> file(item, id).status() == status);
    }

    private AttachedFile file(String item, FileId id) {
        return officer.asks(() -> register.of(item)).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private AttachedFile only(Actor who, String subject) {
        var found = who.asks(() -> register.of(subject));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private void assertRefused(String item, String name, byte[] content, FileProblem problem) {
        assertThatThrownBy(() -> attach(officer, item, name, content)).hasFieldOrPropertyWithValue("code", problem);
    }

    private FileId attach(Actor who, String subject, String name, byte[] content) {
        var upload = new UploadedFile(name, new ByteArrayInputStream(content));
        return who.asks(() -> files.attach(new AttachFile(subject, upload)));
    }

    private OpenedFile register(Actor who, FileId id) {
        return who.asks(() -> register.open(id));
    }

    private byte[] read(Actor who, FileId id) {
        try (var content = register(who, id).content()) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private PlanItemReference item(String service) {
        var terms = new PlanItemTerms("Hang up a board", "", PlanLevel.TEAM, service, "", "", "");
        return officer.asks(() -> plan.add(new AddPlanItem(terms, lead.id(), LocalDate.of(2099, 1, 1), Set.of(), "")));
    }

    private String actionOf(SuggestionReference suggestion) {
        return "AP-"
                + rows.texts("select id from plan_item where adoption = ?", suggestion.value())
                        .get(0);
    }
}

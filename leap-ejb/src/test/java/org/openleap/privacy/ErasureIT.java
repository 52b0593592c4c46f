package org.openleap.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.audit.AuditRegister;
import org.openleap.feedback.FeedbackReference;
import org.openleap.harness.Guardian;
import org.openleap.harness.InContainer;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;
import org.openleap.harness.Visitor;
import org.openleap.subject.Requests;
import org.openleap.suggestion.Tracking;

/** Register.md 3, idea 20, and 4.5, invariant 12: erase the person, keep the proof. */
class ErasureIT extends InContainer {
    private static final String UNSEALED =
            "select count(*) from audit_event e where not exists (select 1 from audit_seal s where s.event_id = e.id)";

    private static final String UNBOOKED = """
            select (select count(*) from loop_step) + (select h.position - b.position from audit_head h, loop_books b)""";

    /** What must be the same afterwards: nothing that was counted is lost. */
    private static final String COUNTS = """
            select concat_ws(' ', (select count(*) from feedback_item), (select count(*) from suggestion),
                (select count(*) from telling), (select count(*) from published_pair), (select count(*) from shared_item),
                (select count(*) from feedback_note), (select count(*) from question), (select count(*) from reconsideration),
                (select count(*) from completion_check), (select count(*) from plan_item), (select sum(net) from loop_sum where level = 'M'))""";

    @Inject
    WholeLife life;

    @Inject
    Requests requests;

    @Inject
    EveryTable everyTable;

    @Inject
    Rows rows;

    @EJB
    Tracking tracking;

    @EJB
    AuditRegister audit;

    @EJB
    Holds holds;

    @EJB
    Guardian guardian;

    @EJB
    Visitor visitor;

    @Test
    void nothingOfThePersonIsFoundAnywhereAndEverythingIsStillCounted() {
        var canary = canary();
        var receipt = life.lived(canary);
        var item = receipt.reference();
        assertThat(everyTable.where(canary)).contains(WholeLife.PLACES);
        var counts = settledCounts();

        var tombstone = requests.erased(RecordKey.item(item.value()), Depth.EVERYTHING);

        assertThat(everyTable.where(canary)).isEmpty();
        assertThat(settledCounts()).isEqualTo(counts);
        assertThat(words(item))
                .startsWith("[Erased on ")
                .contains(tombstone.proof().substring(0, 12));
        assertThat(tombstone.authority()).isEqualTo(Authority.ERASURE_REQUEST);
        assertThat(filesWith(canary)).isEmpty();
        assertThatThrownBy(() -> visitor.asks(() -> tracking.track(item.value(), receipt.phrase())))
                .isNotNull();
    }

    @Test
    void theChainIsStillWhole() {
        var canary = canary();
        var item = life.lived(canary).reference();

        requests.erased(RecordKey.item(item.value()), Depth.EVERYTHING);
        Patience.until(() -> rows.count(UNSEALED) == 0);

        assertThat(guardian.asks(() -> audit.verify()).isWhole()).isTrue();
        assertThat(rows.texts(
                        "select count(*) from audit_event where subject = ? and action = 'privacy.erased'",
                        item.value()))
                .containsExactly("1");
    }

    @Test
    void thePersonCanGoAndWhatTheySaidCanStay() {
        var canary = canary();
        var receipt = life.lived(canary);
        var item = receipt.reference();

        requests.erased(RecordKey.item(item.value()), Depth.PERSON, "who sleeps in bed 9");

        assertThat(everyTable.where(canary)).isEmpty();
        assertThat(words(item))
                .isEqualTo("I am [removed]. Please dim the lights in the corridor after ten, for [removed].");
        assertThat(visitor.asks(() -> tracking.track(item.value(), receipt.phrase()))
                        .words())
                .contains("Please dim the lights");
    }

    @Test
    void nobodyIsToldAnythingAfterTheyWereErased() {
        var item = life.lived(canary()).reference();

        requests.erased(RecordKey.item(item.value()), Depth.EVERYTHING);

        assertThat(rows.texts("select status from telling where item = ?", item.value()))
                .isNotEmpty()
                .doesNotContain("DUE");
        assertThat(rows.texts(
                        "select distinct m.status from outbox_mail m join telling t on m.owner = concat('telling-', t.id)"
                                + " where t.item = ? and m.status = 'PENDING'",
                        item.value()))
                .isEmpty();
    }

    @Test
    void anOrganisationThatPassedItOnKeepsItsNameAndItsAddress() {
        var canary = canary();
        var item = life.submitted(canary).reference();
        rows.arrange(
                "update leap.telling set relay = 'deaf-club', recipient = 'Deaf Club', address = 'club@example.org'"
                        + " where item = '" + item.value() + "'");
        rows.arrange("insert into leap.telling_entry (telling_id, at, by_whom, step, way, address, note, words)"
                + " select id, utc_timestamp(6), 'system', 'TOLD', 'PHONE', 'club@example.org', 'Told " + canary
                + "', '' from leap.telling where item = '" + item.value() + "'");

        requests.erased(RecordKey.item(item.value()), Depth.EVERYTHING);

        assertThat(everyTable.where(canary)).isEmpty();
        assertThat(rows.texts("select distinct concat(recipient, address) from telling where item = ?", item.value()))
                .containsExactly("Deaf Clubclub@example.org");
        assertThat(rows.texts(
                        "select distinct e.address from telling_entry e join telling t on t.id = e.telling_id"
                                + " where t.item = ?",
                        item.value()))
                .containsExactly("club@example.org");
    }

    @Test
    void aHoldWinsOverEveryErasure() {
        var item = life.submitted(canary()).reference();
        var hold = guardian.asks(() -> holds.place(new PlaceHold(
                HoldKind.LEGAL,
                "Claim about the lights",
                "Asked for by the legal team.",
                "",
                "",
                item.value(),
                LocalDate.MIN,
                LocalDate.MAX)));

        assertThatThrownBy(() -> requests.erased(RecordKey.item(item.value()), Depth.PERSON))
                .hasFieldOrPropertyWithValue("code", PrivacyProblem.ON_HOLD);

        guardian.does(() -> holds.lift(new LiftHold(hold, "The claim was settled in May.")));
        requests.erased(RecordKey.item(item.value()), Depth.PERSON);
    }

    @Test
    void nothingIsErasedThatNobodyHolds() {
        assertThatThrownBy(() -> requests.erased(RecordKey.item("FB-0000-0000-0"), Depth.PERSON))
                .hasFieldOrPropertyWithValue("code", PrivacyProblem.UNKNOWN_RECORD);
    }

    private static String canary() {
        return "Canary" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private String words(FeedbackReference item) {
        return rows.texts("select words from feedback_item where reference = ?", item.value())
                .get(0);
    }

    private String settledCounts() {
        Patience.until(() -> rows.count(UNSEALED) == 0 && rows.count(UNBOOKED) == 0);
        return rows.texts(COUNTS).get(0);
    }

    /** Attachments, the ledger, and whatever the server has logged. */
    private static List<Path> filesWith(String canary) {
        var container = Path.of(System.getProperty("LEAP_ERASURES_FILE")).getParent();
        try (var files = Files.walk(container)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/database/")
                            && !file.toString().endsWith(".jar"))
                    .filter(file -> holds(file, canary))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean holds(Path file, String canary) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(canary);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

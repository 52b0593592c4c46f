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
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.audit.AuditRegister;
import org.openleap.feedback.AddNote;
import org.openleap.feedback.AnalysisService;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.ConcludeAnalysis;
import org.openleap.feedback.Contact;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.Receipt;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.harness.Guardian;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Visitor;
import org.openleap.notification.Route;
import org.openleap.publication.DraftPair;
import org.openleap.publication.PairWording;
import org.openleap.publication.PublicationService;
import org.openleap.sharing.Audience;
import org.openleap.sharing.ShareItem;
import org.openleap.sharing.SharingService;
import org.openleap.subject.Requests;
import org.openleap.suggestion.AdoptSuggestion;
import org.openleap.suggestion.AssignSuggestion;
import org.openleap.suggestion.IdentifySuggestion;
import org.openleap.suggestion.Loop;
import org.openleap.suggestion.SuggestionKind;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.suggestion.SuggestionService;
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
                (select count(*) from feedback_note), (select sum(net) from loop_sum where level = 'M'))""";

    private static final String QUOTE = "Please dim the lights in the corridor after ten, for who sleeps in bed 9";

    @Inject
    Loop loop;

    @Inject
    Requests requests;

    @Inject
    EveryTable everyTable;

    @Inject
    Rows rows;

    @EJB
    FeedbackRegister items;

    @EJB
    AnalysisService analysis;

    @EJB
    SuggestionService suggestions;

    @EJB
    SuggestionRegister register;

    @EJB
    PublicationService publication;

    @EJB
    SharingService sharing;

    @EJB
    Tracking tracking;

    @EJB
    AuditRegister audit;

    @EJB
    Holds holds;

    @EJB
    Officer officer;

    @EJB
    Lead lead;

    @EJB
    ServiceLead serviceLead;

    @EJB
    Guardian guardian;

    @EJB
    Visitor visitor;

    @Test
    void nothingOfThePersonIsFoundAnywhereAndEverythingIsStillCounted() {
        var canary = canary();
        var receipt = lived(canary);
        var item = receipt.reference();
        assertThat(everyTable.where(canary)).hasSizeGreaterThan(10);
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
        var item = lived(canary).reference();

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
        var receipt = lived(canary);
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
        var item = lived(canary()).reference();

        requests.erased(RecordKey.item(item.value()), Depth.EVERYTHING);

        assertThat(rows.texts("select status from telling where item = ?", item.value()))
                .isNotEmpty()
                .doesNotContain("DUE");
        assertThat(rows.texts(
                        "select distinct m.status from outbox_mail m join telling t on t.id = m.telling_id"
                                + " where t.item = ? and m.status = 'PENDING'",
                        item.value()))
                .isEmpty();
    }

    @Test
    void aHoldWinsOverEveryErasure() {
        var item = loop.submitted(submission(canary())).reference();
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

    /** Everything that can hold a word about somebody holds this one. */
    private Receipt lived(String canary) {
        var receipt = loop.submitted(submission(canary));
        var item = receipt.reference();
        loop.inAnalysis(item);
        officer.does(() -> analysis.addNote(new AddNote(item, canary + " rang twice.")));
        var suggestion = officer.asks(() -> suggestions.identify(
                new IdentifySuggestion(item, QUOTE, "Dim the lights for " + canary, SuggestionKind.SUGGESTION)));
        officer.does(() -> suggestions.findSuggestions(new ConcludeAnalysis(
                item, items.find(item).version(), List.of("feeling_safe"), canary + " is known to us.")));
        share(item, canary);
        decide(suggestion, canary);
        return receipt;
    }

    private void share(FeedbackReference item, String canary) {
        lead.does(() -> sharing.share(new ShareItem(item, Audience.VOICE, "The light keeps " + canary + " awake.")));
    }

    private void decide(SuggestionReference suggestion, String canary) {
        officer.does(() -> suggestions.assign(new AssignSuggestion(suggestion, version(suggestion), serviceLead.id())));
        serviceLead.does(() -> suggestions.adopt(new AdoptSuggestion(
                suggestion,
                version(suggestion),
                "We will, because " + canary + " asked so well.",
                "Fit dimmers where " + canary + " sleeps",
                LocalDate.of(2099, 1, 1),
                100)));
        officer.asks(() -> publication.draft(
                new DraftPair(suggestion, PairWording.ours(QUOTE + ", said somebody.", "We dim the light."))));
        slipThrough(suggestion, canary);
    }

    /** The rules of redaction refuse the name; somebody may still have written it in another way. */
    private void slipThrough(SuggestionReference suggestion, String canary) {
        rows.arrange("update leap.published_pair set we_did = 'We thank " + canary + ".', kept_because = '" + canary
                + " is happy with it.' where suggestion = '" + suggestion.value() + "'");
    }

    private long version(SuggestionReference suggestion) {
        return officer.asks(() -> register.find(suggestion)).version();
    }

    private static SubmitFeedback submission(String canary) {
        var contact = new Contact(Route.EMAIL, "Ines " + canary, canary + "@example.org", Set.of());
        return new SubmitFeedback(
                UUID.randomUUID(),
                "I am Ines " + canary + ". " + QUOTE + ".",
                "",
                ServiceLead.SERVICE,
                "2026-10",
                "web_form",
                Capacity.PATIENT,
                Answer.NO,
                false,
                true,
                true,
                contact);
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

package org.openleap.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.Contact;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.harness.Guardian;
import org.openleap.harness.InContainer;
import org.openleap.harness.Rows;
import org.openleap.harness.ServiceLead;
import org.openleap.notification.Route;
import org.openleap.privacy.FoundRecord;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.WantedPerson;
import org.openleap.privacy.WholeLife;
import org.openleap.suggestion.Loop;

/** Somebody asks what is held about them: found by whatever they give, read inside the request only, handed out whole. */
class SubjectRecordsIT extends InContainer {
    @Inject
    Loop loop;

    @Inject
    WholeLife life;

    @Inject
    Requests requests;

    @Inject
    Rows rows;

    @EJB
    SubjectRecords records;

    @EJB
    SubjectRequestService service;

    @EJB
    Guardian guardian;

    @Test
    void aPersonIsFoundByWhateverTheyGive() {
        var name = "Ottilie Q" + token();
        var phoned = said(Route.PHONE, name, "07700 900" + number());
        var written = said(
                Route.LETTER,
                name,
                "9 Long Lane\nTarnwold\nZZ99 " + token().substring(0, 3).toUpperCase());
        var request = requests.cleared(RequestKind.ACCESS);

        assertThat(found(request, wanted(name, "", "", "", ""))).contains(key(phoned), key(written));
        assertThat(found(
                        request, wanted("", "", address(phoned).replace(" ", "").replace("07700", "+447700"), "", "")))
                .containsExactly(key(phoned));
        assertThat(found(request, wanted("", "", "", address(written).substring(20), "")))
                .contains(key(written));
        assertThat(found(request, wanted("", "", "", "", written.value().toLowerCase())))
                .containsExactly(key(written));
    }

    @Test
    void nothingIsLookedForBeforeWeKnowWhoAsks() {
        var request = requests.opened(RequestKind.ACCESS);

        assertThatThrownBy(() -> found(request, wanted("Somebody", "", "", "", "")))
                .hasFieldOrPropertyWithValue("code", RequestProblem.IDENTITY_NOT_CHECKED);
    }

    @Test
    void everySearchIsInTheTrailWithoutAWordOfWhomWeLookedFor() {
        var request = requests.cleared(RequestKind.ACCESS);
        var name = "Wilhelmina " + token();

        found(request, wanted(name, "", "", "", ""));

        var facts = rows.texts(
                "select facts from audit_event where subject = ? and action = 'subject.searched'", request.value());
        assertThat(facts).containsExactly("everywhere=false");
    }

    @Test
    void theFileHoldsEverythingAndMarksWhatIsLeftOut() throws IOException {
        var item = said(Route.EMAIL, "Ines Example", token() + "@example.org");
        var request = requests.cleared(RequestKind.ACCESS);
        guardian.does(() -> records.choose(request, key(item)));
        guardian.does(
                () -> records.leaveOut(new LeaveOut(request, "my neighbour Joan", LeaveOutReason.ANOTHER_PERSON)));

        var file = unzipped(guardian.asks(() -> records.file(request)));

        assertThat(file.keySet()).containsExactlyInAnyOrder(request + ".pdf", request + ".json");
        var json = new String(file.get(request + ".json"), StandardCharsets.UTF_8);
        assertThat(json)
                .contains("\"leftOut\" : 1", "[left out: about another person]", address(item), "\"proof\"")
                .doesNotContain("Joan");
        assertThat(new String(file.get(request + ".pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void whatTheyWereAskedAndSaidLaterIsInTheFileToo() throws IOException {
        var word = "Canary" + token();
        var item = life.lived(word).reference();
        var request = requests.cleared(RequestKind.ACCESS);
        guardian.does(() -> records.choose(request, key(item)));

        var file = unzipped(guardian.asks(() -> records.file(request)));

        assertThat(new String(file.get(request + ".json"), StandardCharsets.UTF_8))
                .contains(
                        "Which room do you mean, " + word,
                        "The one of " + word,
                        "They are as bright as before, says " + word,
                        "Photographs of the switches, taken by " + word,
                        "Ask " + word,
                        word + ".pdf",
                        "Joan " + word);
    }

    @Test
    void whatMayBeAboutSomebodyElseIsPointedOutBeforeTheFileIsMade() {
        var item = said(Route.EMAIL, "Ines Example", token() + "@example.org");
        var request = requests.cleared(RequestKind.ACCESS);
        guardian.does(() -> records.choose(request, key(item)));

        var held = guardian.asks(() -> records.look(request));

        assertThat(held)
                .singleElement()
                .satisfies(record -> assertThat(record.suspects())
                        .contains("my neighbour Joan", "01632 960777")
                        .doesNotContain(address(item)));
    }

    @Test
    void aCorrectionStandsBesideTheWords() {
        var item = said(Route.EMAIL, "Ines Example", token() + "@example.org");
        var request = requests.cleared(RequestKind.RECTIFICATION);
        guardian.does(() -> records.choose(request, key(item)));

        guardian.does(() -> records.correct(new CorrectRecord(request, key(item), "It was Heron Ward, not Larkrise.")));

        assertThat(rows.texts(
                        "select text from feedback_note n join feedback_item i on i.id = n.item_id where i.reference = ?",
                        item.value()))
                .containsExactly("It was Heron Ward, not Larkrise.");
    }

    @Test
    void onlyRecordsOfTheRequestAreTouched() {
        var item = said(Route.EMAIL, "Ines Example", token() + "@example.org");
        var request = requests.cleared(RequestKind.RECTIFICATION);

        assertThatThrownBy(() -> guardian.does(() ->
                        records.correct(new CorrectRecord(request, key(item), "It was Heron Ward, not Larkrise."))))
                .hasFieldOrPropertyWithValue("code", RequestProblem.NOT_CHOSEN);
    }

    @Test
    void aClosedRequestOpensNothing() {
        var request = requests.cleared(RequestKind.ACCESS);
        guardian.does(() -> service.close(new CloseRequest(
                request, requests.detail(request).version(), RequestStatus.ANSWERED, "The file was handed over.")));

        assertThatThrownBy(() -> guardian.asks(() -> records.look(request)))
                .hasFieldOrPropertyWithValue("code", RequestProblem.NOT_POSSIBLE_NOW);
    }

    private List<RecordKey> found(RequestReference request, WantedPerson wanted) {
        return guardian.asks(() -> records.search(request, wanted)).stream()
                .map(FoundRecord::record)
                .toList();
    }

    private static WantedPerson wanted(String name, String email, String phone, String postal, String reference) {
        return new WantedPerson(name, email, phone, postal, reference, false);
    }

    private FeedbackReference said(Route route, String name, String address) {
        var command = new SubmitFeedback(
                UUID.randomUUID(),
                "The bell does not ring. Ask my neighbour Joan on 01632 960777.",
                "",
                ServiceLead.SERVICE,
                "2026-10",
                "web_form",
                Capacity.PATIENT,
                Answer.NO,
                false,
                true,
                true,
                new Contact(route, name, address, Set.of()));
        return loop.submitted(command).reference();
    }

    private String address(FeedbackReference item) {
        return rows.texts(
                        "select address from proposer p join feedback_item i on i.id = p.item_id where i.reference = ?",
                        item.value())
                .get(0);
    }

    private static RecordKey key(FeedbackReference item) {
        return RecordKey.item(item.value());
    }

    private static String token() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private static String number() {
        return String.valueOf(100 + Math.abs(UUID.randomUUID().hashCode() % 900));
    }

    private static Map<String, byte[]> unzipped(SubjectFile file) throws IOException {
        var entries = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }
}

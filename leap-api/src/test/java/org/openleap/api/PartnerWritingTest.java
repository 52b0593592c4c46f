package org.openleap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.api.ApiInMemory.Answer;
import org.openleap.commitment.AnswerWaiver;
import org.openleap.commitment.AskWaiver;
import org.openleap.commitment.CommitmentReference;
import org.openleap.commitment.KeepCommitment;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackService;
import org.openleap.identity.ApiScope;
import org.openleap.sharing.ConfirmRelay;
import org.openleap.sharing.TellMany;
import org.openleap.sharing.TellTrust;
import org.openleap.suggestion.Tracking;

/** What a partner's system does: telling, and its steps with relays and commitments. */
class PartnerWritingTest {
    private static final String KEY = "0f8b1c9e-6a55-4f0e-9a3b-2c1d4e5f6a7b";
    private static final String EVIDENCE =
            "{\"evidence\": \"The minutes are on our website.\", \"on\": \"2026-11-20\"}";
    private static final String CONFIRMATION =
            "{\"whom\": \"Carers' café\", \"people\": 12, \"on\": \"2026-11-20\", \"how\": \"Read out\"}";

    private final PartnerServices services = new PartnerServices();
    private final ApiInMemory api =
            new ApiInMemory(new FeedbackService(), new FeedbackRegister(), new Tracking(), services);

    @BeforeEach
    void asASystem() {
        api.asSystem(ApiScope.values());
    }

    @Test
    void whatWasHeardArrivesWhereItBelongs() {
        var answer = tell("""
                {"words": "w", "request": "r", "service": "s", "heardHow": "h", "people": 6, "experienced": "2026-07",
                 "harm": "NO", "mayShare": true, "mayPublish": false}""");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"reference\":\"" + PartnerServices.ITEM + "\"}");
        assertThat(answer.header("Location"))
                .isEqualTo("http://localhost:8080/api/v1/shared-items/" + PartnerServices.ITEM);
        var command = (TellTrust) services.told.get(0);
        assertThat(command.key()).isEqualTo(UUID.fromString(KEY));
        assertThat(command.people()).isEqualTo(6);
        assertThat(command.mayShare()).isTrue();
        assertThat(command.email()).isEmpty();
    }

    @Test
    void theKeyIsRequired() {
        assertProblem(api.post("shared-items", "{\"words\": \"w\"}"), 400, "idempotency-key-required");
        assertProblem(api.post("shared-items/batch", "{\"items\": []}"), 400, "idempotency-key-required");
        assertThat(services.told).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422|invalid-content|/words",
                "{\"words\": \"w\", \"people\": -1}|422|invalid-content|/people",
                "{\"words\": \"w\", \"people\": 1.5}|422|invalid-content|/people",
                "{\"words\": \"w\", \"experienced\": \"July\"}|422|invalid-content|/experienced",
                "{\"words\": \"w\", \"heardHow\": \"a\\nb\"}|422|invalid-content|/heardHow",
                "{\"words\": \"w\", \"organisation\": \"carers-link\"}|400|unknown-property|/organisation",
                "{\"words\": \"w\", \"key\": \"x\"}|400|unknown-property|/key",
                "null|400|body-required|",
            })
    void whatCannotBeTakenIsNamed(String body, int status, String code, String pointer) {
        var answer = tell(body);

        assertProblem(answer, status, code);
        if (pointer != null) assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
        assertThat(services.told).isEmpty();
    }

    @Test
    void eachItemOfABatchHasAKeyOfItsOwnThatIsTheSameEachTime() {
        var body = "{\"items\": [{\"words\": \"one\"}, {\"words\": \"two\"}]}";
        var answer = many(body);
        many(body);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body()).contains("{\"items\":[{\"reference\":\"" + PartnerServices.ITEM + "\"},{");
        var first = (TellMany) services.told.get(0);
        assertThat(first.items()).extracting(TellTrust::key).doesNotHaveDuplicates();
        assertThat(services.told.get(1)).isEqualTo(first);
    }

    @Test
    void aBatchIsTakenWholeOrNotAtAllAndSaysWhichItemIsWrong() {
        var wrong = many("{\"items\": [{\"words\": \"one\"}, {\"words\": \" \"}, null]}");

        assertProblem(wrong, 422, "invalid-content");
        assertThat(wrong.body())
                .contains("\"pointer\":\"/items/1/words\"")
                .contains("\"pointer\":\"/items/2/words\"")
                .doesNotContain("/items/0");
        assertThat(services.told).isEmpty();
    }

    @Test
    void aBatchHasOneToAHundredItems() {
        assertThat(many(items(100)).status()).isEqualTo(201);
        assertProblem(many(items(101)), 422, "invalid-content");
        assertProblem(many(items(0)), 422, "invalid-content");
        assertProblem(many("{}"), 422, "invalid-content");
        assertThat(services.told).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "relays/17/confirmation|" + CONFIRMATION,
                "commitments/CM-27/evidence|" + EVIDENCE,
                "commitments/CM-27/dispute|{\"reason\": \"Nobody asked us before.\"}",
                "commitments/CM-27/settlement|{\"kept\": true, \"reason\": \"We found the letter.\"}",
                "commitments/CM-27/waiver|{\"reason\": \"The campaign was cancelled.\"}",
                "commitments/CM-27/waiver-answer|{\"agrees\": true}",
            })
    void aStepNeedsTheTagOfWhatWasRead(String path, String body) {
        assertProblem(api.put(path, body), 428, "precondition-required");
        assertProblem(api.put(path, body, "If-Match", "\"6-0123456789abcdef\""), 412, "precondition-failed");
        assertThat(services.told).isEmpty();
    }

    @Test
    void aKeptPromiseIsShownAndTheAnswerHasTheNextTag() {
        var tag = api.get("commitments/CM-27").header("ETag");

        var answer = api.put("commitments/CM-27/evidence", EVIDENCE, "If-Match", tag);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).startsWith("\"8-");
        assertThat(services.told)
                .containsExactly(new KeepCommitment(
                        new CommitmentReference(27),
                        7,
                        "The minutes are on our website.",
                        LocalDate.parse("2026-11-20")));
        assertProblem(api.put("commitments/CM-27/evidence", EVIDENCE, "If-Match", tag), 412, "precondition-failed");
    }

    @Test
    void aPromiseIsAskedToBeLetGoAndTheAnswerIsNoUnlessItSaysYes() {
        var commitment = new CommitmentReference(27);

        step("waiver", "{\"reason\": \"The campaign was cancelled.\"}");
        step("waiver-answer", "{\"note\": \"We still want it.\"}");
        step("waiver-answer", "{\"agrees\": true}");

        assertThat(services.told)
                .containsExactly(
                        new AskWaiver(commitment, 7, "The campaign was cancelled."),
                        new AnswerWaiver(commitment, 8, false, "We still want it."),
                        new AnswerWaiver(commitment, 9, true, ""));
    }

    private void step(String name, String body) {
        var tag = api.get("commitments/CM-27").header("ETag");
        assertThat(api.put("commitments/CM-27/" + name, body, "If-Match", tag).status())
                .isEqualTo(200);
    }

    @Test
    void whatTheServicesRefuseIsAProblemWithItsOwnCode() {
        var tag = api.get("commitments/CM-27").header("ETag");

        var dispute =
                api.put("commitments/CM-27/dispute", "{\"reason\": \"Nobody asked us before.\"}", "If-Match", tag);
        var settlement =
                api.put("commitments/CM-27/settlement", "{\"kept\": true, \"reason\": \"Found it.\"}", "If-Match", tag);

        assertProblem(dispute, 409, "commitment.NOT_POSSIBLE_NOW");
        assertProblem(settlement, 403, "commitment.NOT_YOURS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"evidence\": \"short\", \"on\": \"2026-11-20\"}|422|/evidence",
                "{\"evidence\": \"The minutes are there.\"}|422|/on",
                "{\"evidence\": \"The minutes are there.\", \"on\": \"2026-02-30\"}|422|/on",
                "{\"evidence\": \"The minutes are there.\", \"on\": \"2026-11-20\", \"version\": 7}|400|/version",
            })
    void evidenceThatCannotBeTakenIsNamed(String body, int status, String pointer) {
        var tag = api.get("commitments/CM-27").header("ETag");

        var answer = api.put("commitments/CM-27/evidence", body, "If-Match", tag);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
        assertThat(services.told).isEmpty();
    }

    @Test
    void aRelayIsConfirmed() {
        var tag = api.get("relays/17").header("ETag");

        var answer = api.put("relays/17/confirmation", CONFIRMATION, "If-Match", tag);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(services.told)
                .containsExactly(
                        new ConfirmRelay(17, 7, "Carers' café", 12, LocalDate.parse("2026-11-20"), "Read out"));
        assertThat(api.get("relays/abc").status()).isEqualTo(404);
        assertThat(api.get("relays/9999999999999999999").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, shared-items, feedback:write",
        "POST, shared-items/batch, feedback:write",
        "PUT, relays/17/confirmation, feedback:write",
        "PUT, commitments/CM-27/evidence, partnership:write",
        "PUT, commitments/CM-27/dispute, partnership:write",
        "PUT, commitments/CM-27/settlement, partnership:write",
        "PUT, commitments/CM-27/waiver, partnership:write",
        "PUT, commitments/CM-27/waiver-answer, partnership:write",
    })
    void aSystemThatMayOnlyReadWritesNothing(String method, String path, String scope) {
        api.asSystem(ApiScope.FEEDBACK_READ, ApiScope.PARTNERSHIP_READ);

        var answer = api.send(
                method,
                path,
                "{}".getBytes(),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                KEY,
                "If-Match",
                "*");

        assertProblem(answer, 403, "insufficient-scope");
        assertThat(answer.header("WWW-Authenticate")).contains("scope=\"" + scope + "\"");
        assertThat(services.told).isEmpty();
    }

    private Answer tell(String body) {
        return api.post("shared-items", body, "Idempotency-Key", KEY);
    }

    private Answer many(String body) {
        return api.post("shared-items/batch", body, "Idempotency-Key", KEY);
    }

    private static String items(int count) {
        return Stream.generate(() -> "{\"words\": \"w\"}")
                .limit(count)
                .collect(Collectors.joining(",", "{\"items\": [", "]}"));
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }
}

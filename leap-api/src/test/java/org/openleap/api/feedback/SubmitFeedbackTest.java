package org.openleap.api.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.api.ApiInMemory;
import org.openleap.api.ApiInMemory.Answer;
import org.openleap.api.support.StrictJson;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.notification.Route;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.Tracking;

/** Rows B1 to B14 of the catalogue of bad input, and what good input becomes. */
class SubmitFeedbackTest {
    private static final String KEY = "0f8b1c9e-6a55-4f0e-9a3b-2c1d4e5f6a7b";

    private final FeedbackServiceStandIn service = new FeedbackServiceStandIn();
    private final ApiInMemory api = new ApiInMemory(service, new FeedbackRegister(), new Tracking());

    @Test
    void wordsAloneAreEnough() {
        var answer = submit("{\"words\": \"The clinic had moved.\"}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body())
                .isEqualTo("{\"reference\":\"" + FeedbackServiceStandIn.REFERENCE
                        + "\",\"phrase\":\"river candle meadow spoon\"}");
        assertThat(answer.header("Location"))
                .isEqualTo("http://localhost:8080/api/v1/feedback-items/" + FeedbackServiceStandIn.REFERENCE);
        var command = service.submitted.get(0);
        assertThat(command.key()).isEqualTo(UUID.fromString(KEY));
        assertThat(command.words()).isEqualTo("The clinic had moved.");
        assertThat(command.channel()).isEqualTo("api");
        assertThat(command.contact().route()).isEqualTo(Route.NONE);
    }

    @Test
    void everyFieldArrivesWhereItBelongs() {
        submit("""
                {"words": "w", "request": "r", "service": "s", "experienced": "2026-07", "capacity": "CARER",
                 "harm": "NOT_SURE", "complaint": true, "mayPublish": true, "mayShare": false,
                 "contact": {"route": "EMAIL", "name": "n", "address": "a@example.org", "needs": ["large_print"]}}""");

        var command = service.submitted.get(0);
        assertThat(command.capacity()).isEqualTo(Capacity.CARER);
        assertThat(command.complaint()).isTrue();
        assertThat(command.mayPublish()).isTrue();
        assertThat(command.mayShare()).isFalse();
        assertThat(command.contact().address()).isEqualTo("a@example.org");
        assertThat(command.contact().needs()).containsExactly("large_print");
    }

    @Test
    void theKeyIsRequiredAndMustBeAUuid() throws JsonProcessingException {
        var body = "{\"words\": \"w\"}";

        assertProblem(api.post("feedback-items", body), 400, "idempotency-key-required");
        assertProblem(api.post("feedback-items", body, "Idempotency-Key", "1-1-1-1-1"), 400, "idempotency-key-invalid");
        assertThat(api.post("feedback-items", body, "Idempotency-Key", "\"" + KEY + "\"")
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"words\": \"w",
                "[]",
                "\"text\"",
                "5",
                "{\"words\": \"w\"} {}",
                "{'words': 'w'}",
                "{\"words\": NaN}"
            })
    void whatIsNoJsonObjectIsMalformed(String body) throws JsonProcessingException {
        assertProblem(submit(body), 400, "malformed-json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"words\": 5}|/words|wrong-type",
                "{\"words\": [\"w\"]}|/words|wrong-type",
                "{\"words\": \"w\", \"complaint\": \"yes\"}|/complaint|wrong-type",
                "{\"words\": \"w\", \"complaint\": 1}|/complaint|wrong-type",
                "{\"words\": \"w\", \"capacity\": \"KING\"}|/capacity|unknown-value",
                "{\"words\": \"w\", \"capacity\": 1}|/capacity|unknown-value",
                "{\"words\": \"w\", \"contact\": []}|/contact|wrong-type",
                "{\"words\": \"w\", \"contact\": {\"needs\": [{}]}}|/contact/needs/0|wrong-type",
                "{\"words\": \"w\", \"experienced\": \"2026-13\"}|/experienced|pattern",
                "{\"words\": \"a\\u0000b\"}|/words|control-character",
                "{\"words\": \"w\", \"contact\": {\"name\": \"a\\u001bb\"}}|/contact/name|control-character",
                "{\"words\": \"\"}|/words|not-blank",
                "{\"words\": \" \\n \"}|/words|not-blank",
                "{}|/words|not-blank",
                "{\"words\": \"w\", \"contact\": {\"route\": \"EMAIL\", \"address\": \"x\"}}|/contact/address|reachable-contact",
                "{\"words\": \"w\", \"contact\": {\"route\": \"EMAIL\", \"address\": \"a@b.uk\\r\\nBcc: c@d.uk\"}}|/contact/address|reachable-contact",
            })
    void aWrongValueIsNamedByItsPointer(String body, String pointer, String code) throws JsonProcessingException {
        var problem = assertProblem(submit(body), 422, "invalid-content");

        assertThat(problem.at("/errors/0/pointer").asText()).isEqualTo(pointer);
        assertThat(problem.at("/errors/0/code").asText()).isEqualTo(code);
        assertThat(problem.at("/errors/0/message").asText()).doesNotContain("{").isNotEqualTo("This cannot be taken.");
        assertThat(service.submitted).isEmpty();
    }

    @Test
    void theLongestWordsPassAndOneMoreIsTooMany() throws JsonProcessingException {
        assertThat(submit("{\"words\": \"" + "w".repeat(4000) + "\"}").status()).isEqualTo(201);

        var problem = assertProblem(submit("{\"words\": \"" + "w".repeat(4001) + "\"}"), 422, "invalid-content");
        assertThat(problem.at("/errors/0/message").asText()).isEqualTo("Use at most 4,000 characters.");
    }

    @Test
    void anUnknownPropertyIsRefusedByName() throws JsonProcessingException {
        var problem = assertProblem(submit("{\"words\": \"w\", \"isAdmin\": true}"), 400, "unknown-property");

        assertThat(problem.at("/errors/0/pointer").asText()).isEqualTo("/isAdmin");
    }

    @Test
    void aRepeatedPropertyIsRefused() throws JsonProcessingException {
        assertProblem(submit("{\"words\": \"one\", \"words\": \"two\"}"), 400, "duplicate-property");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "null"})
    void thereMustBeABody(String body) throws JsonProcessingException {
        assertProblem(submit(body), 400, "body-required");
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 1001, 20_000})
    void deepNestingIsRefused(int depth) throws JsonProcessingException {
        assertProblem(submit("{\"contact\":".repeat(depth) + "1" + "}".repeat(depth)), 400, "json-too-complex");
    }

    @Test
    void aBodyBeyond256KilobytesIsRefused() throws JsonProcessingException {
        assertProblem(submit("{\"words\": \"" + "w".repeat(256 * 1024) + "\"}"), 413, "body-too-large");
    }

    @Test
    void onlyUtf8JsonIsTaken() throws JsonProcessingException {
        var body = "{\"words\": \"w\"}".getBytes(StandardCharsets.UTF_8);
        for (var type : new String[] {"text/plain", "application/xml", "application/json; charset=ISO-8859-1"}) {
            var answer = api.send("POST", "feedback-items", body, "Content-Type", type, "Idempotency-Key", KEY);
            assertProblem(answer, 415, "unsupported-media-type");
        }
        assertProblem(api.send("POST", "feedback-items", body, "Idempotency-Key", KEY), 415, "unsupported-media-type");
    }

    @Test
    void brokenTextIsRefused() throws JsonProcessingException {
        var latin = "{\"words\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertProblem(api.post("feedback-items", latin, "Idempotency-Key", KEY), 400, "malformed-text");
        assertProblem(submit("{\"words\": \"\\ud83d\"}"), 400, "malformed-text");
        assertProblem(submit("{\"words\": \"\\ude00\\ud83d\"}"), 400, "malformed-text");
    }

    @Test
    void emojiAndLineBreaksArriveUnchanged() {
        var words = "👩‍👩‍👧 caf\u0065\u0301\tand\r\n\u202Eright to left";
        submit("{\"words\": \"" + words.replace("\t", "\\t").replace("\r\n", "\\r\\n") + "\"}");

        assertThat(service.submitted.get(0).words()).isEqualTo(words);
    }

    @Test
    void aKeyUsedForOtherWordsIsUnprocessable() throws JsonProcessingException {
        service.failure = new ConflictException(FeedbackProblem.KEY_USED_FOR_OTHER_WORDS);

        assertProblem(submit("{\"words\": \"w\"}"), 422, "feedback.KEY_USED_FOR_OTHER_WORDS");
    }

    @Test
    void aRefusalInsideTheContainersWrapperIsFound() throws JsonProcessingException {
        service.failure = new EJBException(new RuleViolatedException(FeedbackProblem.UNKNOWN_CODE));
        assertProblem(submit("{\"words\": \"w\"}"), 422, "feedback.UNKNOWN_CODE");

        service.failure = new EJBException(new OptimisticLockException());
        assertProblem(submit("{\"words\": \"w\"}"), 409, "changed-meanwhile");
    }

    @Test
    void anUnexpectedErrorGivesAnIncidentAndNothingElse() throws JsonProcessingException {
        service.failure = new EJBException(new IllegalStateException("select secret from table"));

        var answer = submit("{\"words\": \"w\"}");

        var problem = assertProblem(answer, 500, "unexpected");
        assertThat(problem.path("instance").asText()).matches("urn:leap:incident:[0-9a-f-]{36}");
        assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void aQueryParameterIsUnknownHere() throws JsonProcessingException {
        var answer = api.post("feedback-items?force=true", "{\"words\": \"w\"}", "Idempotency-Key", KEY);

        assertProblem(answer, 400, "unknown-parameter");
    }

    private Answer submit(String body) {
        return api.post("feedback-items", body, "Idempotency-Key", KEY);
    }

    private static JsonNode assertProblem(Answer answer, int status, String code) throws JsonProcessingException {
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        var problem = StrictJson.mapper().readTree(answer.body());
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).isEqualTo("tag:openleap.org,2026:" + code);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(problem.path("errors").isArray()).isTrue();
        return problem;
    }
}

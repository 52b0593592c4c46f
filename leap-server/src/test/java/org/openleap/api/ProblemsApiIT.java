package org.openleap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.api.ApiClient.Answer;
import org.openleap.stack.LeapStack;
import org.openleap.stack.WithLeap;

/** Rows B1 to B11 of the catalogue of bad input, and every other error: always a problem, never a page or a 500. */
@WithLeap
class ProblemsApiIT {
    private final LeapStack leap;
    private final ApiClient api;

    ProblemsApiIT(LeapStack leap) {
        this.leap = leap;
        this.api = new ApiClient(leap);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "B1|malformed-json|400|{\"words\": \"w",
                "B1|malformed-json|400|[]",
                "B2|invalid-content|422|{\"words\": 5}",
                "B2|invalid-content|422|{\"words\": \"w\", \"experienced\": \"2026-13\"}",
                "B3|invalid-content|422|{\"words\": \"w\", \"complaint\": 1e1000000000}",
                "B4|unknown-property|400|{\"words\": \"w\", \"isAdmin\": true}",
                "B5|duplicate-property|400|{\"words\": \"w\", \"words\": \"v\"}",
                "B6|body-required|400|null",
                "B11|invalid-content|422|{\"words\": \"a\\u0000b\"}",
                "B10|malformed-text|400|{\"words\": \"\\ud83d\"}",
                "B14|invalid-content|422|{\"words\": \"   \"}",
            })
    void badInputIsRefusedWithAProblem(String row, String code, int status, String body) {
        assertProblem(api.submit(body), status, code);
    }

    @Test
    void anEmptyBodyIsRefused() {
        assertProblem(api.submit(UUID.randomUUID(), BodyPublishers.noBody()), 400, "body-required");
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 1001, 20_000})
    void deepNestingIsRefused(int depth) {
        assertProblem(api.submit("{\"contact\":".repeat(depth) + "1" + "}".repeat(depth)), 400, "json-too-complex");
    }

    @Test
    void aLargeBodyIsRefusedAlsoWhenItsLengthIsNotAnnounced() {
        var body = "{\"words\": \"" + "w".repeat(300_000) + "\"}";

        assertProblem(api.submit(body), 413, "body-too-large");
        assertProblem(api.submit(UUID.randomUUID(), ApiClient.chunked(body)), 413, "body-too-large");
    }

    @Test
    void brokenUtf8IsRefused() {
        var latin = BodyPublishers.ofByteArray("{\"words\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertProblem(api.submit(UUID.randomUUID(), latin), 400, "malformed-text");
    }

    @Test
    void onlyJsonIsTaken() {
        var answer = api.send(api.request("/feedback-items")
                .header("Content-Type", "text/plain")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("{\"words\": \"w\"}")));

        assertProblem(answer, 415, "unsupported-media-type");
    }

    @Test
    void theKeyIsRequired() {
        var answer = api.send(api.request("/feedback-items")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"words\": \"w\"}")));

        assertProblem(answer, 400, "idempotency-key-required");
    }

    @Test
    void withoutATokenTheRegisterIsClosed() {
        var answer = api.get("/feedback-items");

        assertProblem(answer, 401, "sign-in-required");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void aTokenThatIsNoneIsRefusedEverywhere() {
        for (var path : new String[] {"/feedback-items", "/track/FB-0000-0000-0"}) {
            var answer = api.get(path, "Authorization", "Bearer abc", "Tracking-Phrase", "a b c d");

            assertProblem(answer, 401, "identity.TOKEN_REFUSED");
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
            assertThat(answer.field("type")).isEqualTo("tag:openleap.org,2026:identity.TOKEN_REFUSED");
            assertThat(answer.field("instance")).isEqualTo("/api/v1" + path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lay", "partner", "partnerlead", "healthwatch", "ig", "admin"})
    void theWrongRoleIsRefused(String account) {
        assertProblem(api.getAs(account, "/feedback-items"), 403, "not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/nothing", "/api/v1", "/api/problem", "/api/v1/application.wadl"})
    void anUnknownAddressIsNotFound(String path) {
        assertProblem(api.send(ApiClient.at(leap.page(path))), 404, "not-found");
    }

    @Test
    void anUnknownMethodNamesTheKnownOnes() {
        var answer = api.send(api.request("/feedback-items").PUT(BodyPublishers.ofString("{}")));

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.header("Allow")).contains("GET").contains("POST");
    }

    @Test
    void anotherFormIsNotAcceptable() {
        assertProblem(api.getAs("lead", "/feedback-items", "Accept", "application/xml"), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=0", "limit=-1", "limit=201", "limit=1000000000", "status=x", "sort=words", "cursor=x"})
    void aQuestionThatIsNotAllowedIsABadRequest(String query) {
        assertThat(api.getAs("lead", "/feedback-items?" + query).status()).isEqualTo(400);
    }

    @Test
    void noAnswerNamesTheServerOrMayBeStored() {
        var answer = api.get("/nothing");

        assertThat(answer.headers().map())
                .doesNotContainKeys("server", "x-powered-by", "set-cookie", "access-control-allow-origin");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.text()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    }
}

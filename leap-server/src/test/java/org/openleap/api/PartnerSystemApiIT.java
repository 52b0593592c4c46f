package org.openleap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.openleap.api.ApiClient.Answer;
import org.openleap.identity.ApiScope;
import org.openleap.signin.RealmAdmin;
import org.openleap.stack.LeapStack;
import org.openleap.stack.Waiting;
import org.openleap.stack.WithLeap;
import tools.jackson.databind.JsonNode;

/** A system of a partner, with a token of the real Keycloak: what a developer does in their first afternoon. */
@WithLeap
class PartnerSystemApiIT {
    private static final String EASTLOW = "eastlow-test-system";

    private final LeapStack leap;
    private final ApiClient api;

    PartnerSystemApiIT(LeapStack leap) {
        this.leap = leap;
        this.api = new ApiClient(leap);
    }

    @Test
    void itReadsForWhomItComes() {
        var answer = get("/organisation", leap.tokenOfSystem(Set.of(ApiScope.FEEDBACK_READ)));

        assertThat(answer.field("alias")).isEqualTo("merrow-valley-cvs");
        assertThat(answer.field("name")).startsWith("Merrow Valley");
        assertThat(answer.json().at("/scopes").valueStream().map(scope -> scope.asString()))
                .containsExactly("feedback:read");
    }

    @Test
    void itReadsWhatAMemberOfItsOrganisationReads() {
        var token = leap.tokenOfSystem(ApiScope.ALL);
        for (var path : List.of("/shared-items", "/relays", "/partnerships", "/commitments", "/agreements")) {
            var answer = get(path, token);

            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.json().at("/items")).as(path).isNotEmpty();
            assertThat(references(answer)).as(path).isEqualTo(references(api.getAs("partner", path)));
        }
    }

    @Test
    void itReadsWhatBecameOfEachSuggestionAndWhoComesForItsOrganisation() {
        var token = leap.tokenOfSystem(ApiScope.ALL);
        var suggestions = get("/suggestions?limit=200", token);
        var own = suggestions
                .json()
                .at("/items")
                .valueStream()
                .filter(row -> row.path("kind").asString().equals("SUBMITTED"))
                .findFirst()
                .orElseThrow();
        var path = "/suggestions/" + own.at("/outcome/reference").asString();

        assertThat(suggestions.text())
                .isEqualTo(api.getAs("partner", "/suggestions?limit=200").text());
        assertThat(get(path, token).json()).isEqualTo(own);
        assertThat(api.getAs("partner2", path).status()).isEqualTo(404);
        var people = get("/organisation/people", token);
        assertThat(people.json().at("/items/0").propertyNames()).containsExactlyInAnyOrder("name", "role", "signatory");
        assertThat(people.text())
                .isEqualTo(api.getAs("partner", "/organisation/people").text())
                .doesNotContain("Volunteer system");
        assertThat(api.getAs("partner2", "/organisation/people").text()).isNotEqualTo(people.text());
    }

    @Test
    void itFollowsAPartnershipToItsOutcomesAndItsAgreementToThePaper() throws IOException, InterruptedException {
        var token = leap.tokenOfSystem(Set.of(ApiScope.PARTNERSHIP_READ));
        var partnership = first("/partnerships?status=ACTIVE", token);
        var agreement = first("/agreements", token);

        assertThat(get("/partnerships/" + partnership, token).json().at("/outcomes"))
                .isNotEmpty();
        var sections = get("/agreements/" + agreement, token).json().at("/sections");
        assertThat(sections).isNotEmpty();
        var paper = bytes("/agreements/" + agreement + "/versions/1/paper", token);
        assertThat(paper.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void whatItHasAlreadyIsNotSentAgainAndTheRestIsPacked() throws IOException, InterruptedException {
        var token = leap.tokenOfSystem(Set.of(ApiScope.PARTNERSHIP_READ));
        var first = bytes("/partnerships", token, "Accept-Encoding", "gzip");
        var tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(first.body()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(get("/partnerships", token).text());
        }
        assertThat(bytes("/partnerships", token, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void aScopeThatItDidNotAskForIsNotThere() {
        var answer = get("/partnerships", leap.tokenOfSystem(Set.of(ApiScope.FEEDBACK_READ)));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.field("code")).isEqualTo("insufficient-scope");
        assertThat(answer.header("WWW-Authenticate")).contains("scope=\"partnership:read\"");
    }

    @Test
    void aSystemOfAnotherOrganisationReadsThatOnesOwn() {
        new RealmAdmin(leap).createSystem(EASTLOW, "secret-of-the-test", "eastlow-deaf-society");
        var token = leap.tokenOfSystem(EASTLOW, "secret-of-the-test", ApiScope.ALL);

        assertThat(get("/organisation", token).field("alias")).isEqualTo("eastlow-deaf-society");
        var merrows = first("/agreements", leap.tokenOfSystem(ApiScope.ALL));
        assertThat(get("/agreements/" + merrows, token).status()).isEqualTo(404);
        assertThat(references(get("/shared-items", token)))
                .isEqualTo(references(api.getAs("partner2", "/shared-items")));
    }

    @Test
    void itFollowsWhatHappensFromTheLastPlaceItKnows() {
        var token = leap.tokenOfSystem(ApiScope.ALL);
        var place = newestPlace(token);
        var told = tell(token).field("reference");

        var event = Waiting.until(Duration.ofSeconds(60), "the change", () -> event(place, token, told));
        assertThat(event.path("type").asString()).isEqualTo("org.openleap.shared-item.added.v1");
        assertThat(event.at("/data/link").asString()).endsWith("/api/v1/shared-items/" + told);
        assertThat(get(place, token).header("Content-Type")).startsWith("application/cloudevents-batch+json");
        var other = leap.tokenOfSystem(Set.of(ApiScope.PARTNERSHIP_READ));
        assertThat(event(place, other, told)).isEmpty();
    }

    /** Walks to the end of the feed: where the next place is the same as the last. */
    private String newestPlace(String token) {
        var place = "/changes?limit=200";
        for (var next = next(place, token); !next.equals(place); next = next(place, token)) place = next;
        return place;
    }

    private String next(String place, String token) {
        var link = get(place, token).header("Link");
        return link.isEmpty() ? place : link.substring(link.indexOf("/changes"), link.indexOf('>'));
    }

    private Optional<JsonNode> event(String place, String token, String subject) {
        return get(place, token)
                .json()
                .valueStream()
                .filter(event -> event.path("subject").asString().equals(subject))
                .findFirst();
    }

    private Answer tell(String token) {
        return api.send(api.request("/shared-items")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"words\": \"The bus came too early.\"}")));
    }

    @Test
    void itIsNoneOfThePeopleOfItsOrganisation() throws SQLException {
        get("/organisation", leap.tokenOfSystem(Set.of(ApiScope.FEEDBACK_READ)));
        try (var database = leap.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery("select kind from account where organisation = 'merrow-valley-cvs'"
                        + " and name = 'Volunteer system of Merrow Valley CVS'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("MACHINE");
            assertThat(rows.next()).as("one account, however often it comes").isFalse();
        }
    }

    @Test
    void theDocumentationIsServedWithItsStyleAndTheAddressesOfThisLeap() {
        var page = api.send(ApiClient.at(leap.page("/api/docs")));
        var style = api.send(ApiClient.at(leap.page("/api/docs.css")));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'self'");
        assertThat(page.text())
                .contains("curl -i &#39;" + leap.api("/commitments") + "&#39;")
                .contains(leap.parts().addresses().issuer() + "/protocol/openid-connect/token");
        assertThat(style.status()).isEqualTo(200);
        assertThat(style.header("Content-Type")).startsWith("text/css");
    }

    private Answer get(String path, String token) {
        return api.get(path, "Authorization", "Bearer " + token);
    }

    private String first(String path, String token) {
        return references(get(path, token)).get(0);
    }

    private static List<String> references(Answer answer) {
        return answer.json()
                .at("/items")
                .valueStream()
                .map(row -> row.path("reference").asString(row.path("id").asString()))
                .toList();
    }

    private HttpResponse<byte[]> bytes(String path, String token, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(leap.api(path)).header("Authorization", "Bearer " + token);
        if (headers.length > 0) request.headers(headers);
        return leap.http().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}

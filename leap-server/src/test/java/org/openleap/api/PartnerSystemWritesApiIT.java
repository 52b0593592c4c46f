package org.openleap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.api.ApiClient.Answer;
import org.openleap.authorisation.Aviary;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.ApiScope;
import org.openleap.stack.LeapStack;
import org.openleap.stack.WithLeap;

/** A system of a partner tells the trust what was heard, and does its organisation's part of a promise. */
@WithLeap
class PartnerSystemWritesApiIT {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final LeapStack leap;
    private final ApiClient api;
    private final String token;

    PartnerSystemWritesApiIT(LeapStack leap) {
        this.leap = leap;
        this.api = new ApiClient(leap);
        this.token = leap.tokenOfSystem(ApiScope.ALL);
    }

    @Test
    void whatItTellsIsItsOrganisationsOwnAndNeverThereTwice() throws SQLException {
        var key = UUID.randomUUID();
        var words = "The hoist was broken " + key;
        var body = "{\"words\": \"" + words + "\", \"heardHow\": \"Carers' café\", \"people\": 6}";

        var first = tell("/shared-items", key, body);
        var again = tell("/shared-items", key, body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(itemsWith(words)).isEqualTo(1);
        var item = api.getAs("partner", "/shared-items/" + first.field("reference"));
        assertThat(item.field("wording")).isEqualTo(words);
        assertThat(item.field("kind")).isEqualTo("SUBMITTED");
        assertThat(api.getAs("partner2", "/shared-items/" + first.field("reference"))
                        .status())
                .isEqualTo(404);
        var other = tell("/shared-items", key, body.replace("hoist", "lift"));
        assertThat(other.field("code")).isEqualTo("feedback.KEY_USED_FOR_OTHER_WORDS");
    }

    @Test
    void aBatchIsTakenWholeOrNotAtAll() throws SQLException {
        var words = "One of several " + UUID.randomUUID();
        var wrong = "{\"items\": [{\"words\": \"%s\"}, {\"words\": \"%s\", \"service\": \"no-such-service\"}]}"
                .formatted(words, words);

        assertThat(tell("/shared-items/batch", UUID.randomUUID(), wrong).status())
                .isEqualTo(422);
        assertThat(itemsWith(words)).isZero();

        var key = UUID.randomUUID();
        var right = wrong.replace(", \"service\": \"no-such-service\"", "");
        assertThat(tell("/shared-items/batch", key, right).json().at("/items")).hasSize(2);
        assertThat(tell("/shared-items/batch", key, right).status()).isEqualTo(201);
        assertThat(itemsWith(words)).isEqualTo(2);
    }

    @Test
    void whatComesOutAsCsvGoesInAsCsvAndAddsNothing() throws SQLException {
        var words = "=Heard in a file " + UUID.randomUUID();
        var wrong = tellFile("words,people\r\n" + words + ",many\r\n");
        assertThat(wrong.json().at("/errors/0/pointer").asString()).isEqualTo("/2/people");
        assertThat(itemsWith(words)).isZero();

        var taken = tellFile("words,people,how_heard\r\n" + words + ",4,Café\r\n");
        var out = get("/shared-items.csv").text().lines().toList();
        var own = out.stream().filter(line -> line.contains(words)).findFirst().orElseThrow();
        var again = tellFile(out.get(0) + "\r\n" + own + "\r\n");

        assertThat(taken.status()).isEqualTo(201);
        assertThat(own).contains("\"'=Heard").contains("Café");
        assertThat(again.text()).isEqualTo(taken.text());
        assertThat(itemsWith(words)).isEqualTo(1);
    }

    private Answer tellFile(String file) {
        return api.send(api.request("/shared-items.csv")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(file)));
    }

    @Test
    void aPromiseIsKeptByWhoeverHasReadItAsItIs() throws SQLException {
        var path = "/commitments/" + promise();
        var read = get(path);
        var evidence = "{\"evidence\": \"The minutes are on our website.\", \"on\": \"%s\"}"
                .formatted(LocalDate.now(LONDON).minusDays(1));

        assertThat(read.field("wording")).isEqualTo("Made for a test of the API");
        assertThat(put(path + "/evidence", evidence).status()).isEqualTo(428);
        assertThat(put(path + "/evidence", evidence, "If-Match", "\"0-00\"").status())
                .isEqualTo(412);
        var kept = put(path + "/evidence", evidence, "If-Match", read.header("ETag"));

        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.json().at("/summary/status").asString()).isEqualTo("KEPT");
        assertThat(kept.header("ETag")).isEqualTo(get(path).header("ETag")).isNotEqualTo(read.header("ETag"));
        var dispute = put(path + "/dispute", "{\"reason\": \"We dispute our own.\"}", "If-Match", kept.header("ETag"));
        assertThat(dispute.field("code")).isEqualTo("commitment.NOT_YOURS");
        assertThat(namesOf(path)).contains("Volunteer system of Merrow Valley CVS");
    }

    @Test
    void aPromiseIsLetGoOnlyWhenTheOtherSideAgrees() throws SQLException {
        var path = "/commitments/" + promise();
        var asked = put(
                path + "/waiver",
                "{\"reason\": \"The campaign was cancelled.\"}",
                "If-Match",
                get(path).header("ETag"));
        var own = put(path + "/waiver-answer", "{\"agrees\": true}", "If-Match", asked.header("ETag"));

        assertThat(asked.json().at("/summary/status").asString()).isEqualTo("WAIVER_ASKED");
        assertThat(asked.field("waiver")).isEqualTo("The campaign was cancelled.");
        assertThat(own.field("code")).isEqualTo("commitment.NOT_YOURS");
    }

    @Test
    void whatTheTrustPassedToThemIsTakenAndAnswered() throws SQLException {
        var path = "/referrals/" + referral();
        var read = get(path);
        var answer = "{\"answer\": \"WILL_DO\", \"words\": \"We can fit dimmers in every corridor.\"}";

        assertThat(read.field("status")).isEqualTo("OFFERED");
        assertThat(api.getAs("partner2", path).status()).isEqualTo(404);
        assertThat(put(path + "/answer", answer, "If-Match", read.header("ETag"))
                        .field("code"))
                .isEqualTo("referral.NOT_POSSIBLE_NOW");
        var taken = api.send(api.request(path + "/acceptance")
                .header("Authorization", "Bearer " + token)
                .header("If-Match", read.header("ETag"))
                .PUT(BodyPublishers.noBody()));
        assertThat(taken.field("status")).isEqualTo("ACCEPTED");
        assertThat(put(path + "/answer", answer, "If-Match", read.header("ETag"))
                        .status())
                .isEqualTo(412);
        var answered = put(path + "/answer", answer, "If-Match", taken.header("ETag"));
        assertThat(answered.field("status")).isEqualTo("ANSWERED");
        assertThat(answered.field("words")).isEqualTo("We can fit dimmers in every corridor.");
    }

    /** Passed to Merrow Valley CVS; no other test knows its suggestion. */
    private long referral() throws SQLException {
        var item = FeedbackReference.of(UUID.randomUUID().getLeastSignificantBits() >>> 30);
        try (var database = leap.database()) {
            return new Aviary(database)
                    .row(
                            "referral",
                            Map.of(
                                    "item", item.value(),
                                    "number", 1,
                                    "title", "Dim the lights",
                                    "organisation", "merrow-valley-cvs",
                                    "why", "It is your corridor.",
                                    "status", "OFFERED",
                                    "due", "2031-12-31",
                                    "referred_by", "system",
                                    "referred_at", "2026-11-22 09:00:00"));
        }
    }

    @Test
    void aSystemThatOnlyReadsKeepsNothing() throws SQLException {
        var path = "/commitments/" + promise();
        var reader = leap.tokenOfSystem(Set.of(ApiScope.PARTNERSHIP_READ));
        var refused = api.send(api.request(path + "/evidence")
                .header("Authorization", "Bearer " + reader)
                .header("Content-Type", "application/json")
                .header("If-Match", get(path).header("ETag"))
                .PUT(BodyPublishers.ofString("{}")));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.field("code")).isEqualTo("insufficient-scope");
        assertThat(get(path).json().at("/summary/status").asString()).isEqualTo("DUE");
    }

    private String promise() throws SQLException {
        var partnership = get("/commitments?limit=1").json().at("/items/0/partnership");
        return OwnPromise.made(leap, partnership.asString());
    }

    private String namesOf(String path) throws SQLException {
        var id = path.substring(path.lastIndexOf('-') + 1);
        try (var database = leap.database();
                var query = database.prepareStatement(
                        "select a.name from account a join commitment c on c.kept_by = a.id where c.id = ?")) {
            query.setString(1, id);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    private Answer tell(String path, UUID key, String body) {
        return api.send(
                authorised(path).header("Idempotency-Key", key.toString()).POST(BodyPublishers.ofString(body)));
    }

    private Answer put(String path, String body, String... headers) {
        var request = authorised(path).PUT(BodyPublishers.ofString(body));
        return api.send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder authorised(String path) {
        return api.request(path).header("Authorization", "Bearer " + token).header("Content-Type", "application/json");
    }

    private Answer get(String path) {
        return api.get(path, "Authorization", "Bearer " + token);
    }

    private int itemsWith(String words) throws SQLException {
        try (var connection = leap.database();
                var query = connection.prepareStatement("select count(*) from feedback_item where words = ?")) {
            query.setString(1, words);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}

package org.openleap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.agreement.AgreementFilter;
import org.openleap.commitment.CommitmentFilter;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackService;
import org.openleap.identity.ApiScope;
import org.openleap.identity.Roles;
import org.openleap.partnership.PartnershipFilter;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.PageRequest;
import org.openleap.sharing.RelayStatus;
import org.openleap.sharing.SharedFilter;
import org.openleap.suggestion.Tracking;

/** What a partner's system reads: which questions are allowed, what comes back, and what never does. */
class PartnerReadingTest {
    private final PartnerServices services = new PartnerServices();
    private final ApiInMemory api =
            new ApiInMemory(new FeedbackService(), new FeedbackRegister(), new Tracking(), services);

    @BeforeEach
    void asASystem() {
        api.asSystem(ApiScope.FEEDBACK_READ, ApiScope.PARTNERSHIP_READ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shared-items",
                "relays",
                "organisation",
                "partnerships",
                "partnerships/LEAP-14",
                "commitments",
                "commitments/CM-27",
                "agreements",
                "agreements/AG-7",
            })
    void whoeverHasTheAnswerGetsNothingAgainUntilItChanges(String path) {
        var tag = api.get(path).header("ETag");
        assertThat(tag).startsWith("\"").endsWith("\"");

        var again = api.get(path, "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(again.body()).isEmpty();
        assertThat(api.get(path, "If-None-Match", "\"7-other\"").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\"", "\"a"})
    void aTagThatIsNoneIsTheCallersFault(String tag) {
        var answer = api.get("organisation", "If-None-Match", tag);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"bad-request\"");
    }

    @Test
    void theTagOfARecordHoldsItsVersionAndThatOfAListChangesWithIt() {
        var before = api.get("commitments/CM-27").header("ETag");
        services.version = 8;

        assertThat(before).startsWith("\"7-");
        assertThat(api.get("commitments/CM-27").header("ETag")).startsWith("\"8-");
        var owed = api.get("organisation").header("ETag");
        services.relaysOwed = 9;
        assertThat(api.get("organisation").header("ETag")).isNotEqualTo(owed);
    }

    @Test
    void aPreconditionThatFailsIsAProblem() {
        var answer = api.get("commitments/CM-27", "If-Match", "\"6-abc\"");

        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.body()).contains("\"code\":\"precondition-failed\"");
    }

    @Test
    void theNextPageIsTheSameQuestionAfterTheCursor() {
        services.next = "abc";

        var answer = api.get("shared-items?place=hartmoor&outcome=DOING&limit=1");

        assertThat(services.asked).isEqualTo(new SharedFilter("", "hartmoor", "", "DOING", ""));
        assertThat(services.page).isEqualTo(PageRequest.first(1));
        assertThat(answer.body()).contains("\"next\":\"abc\"");
        assertThat(answer.header("Link"))
                .contains("http://localhost:8080/api/v1/shared-items?")
                .contains("place=hartmoor", "outcome=DOING", "limit=1", "cursor=abc", "rel=\"next\"");
    }

    @Test
    void theFiltersReachTheServices() {
        api.get("relays");
        assertThat(services.asked).isEqualTo(RelayStatus.OWED);
        api.get("relays?status=CONFIRMED");
        assertThat(services.asked).isEqualTo(RelayStatus.CONFIRMED);
        api.get("partnerships?status=ACTIVE&place=hartmoor");
        assertThat(services.asked).isEqualTo(new PartnershipFilter("ACTIVE", "hartmoor", "", "", ""));
        api.get("commitments?settled=true&partnership=LEAP-14&by=TRUST&status=KEPT&late=true");
        assertThat(services.asked).isEqualTo(new CommitmentFilter(true, "LEAP-14", "TRUST", "KEPT", "late"));
        api.get("agreements?status=IN_FORCE&kind=working_protocol");
        assertThat(services.asked).isEqualTo(new AgreementFilter("IN_FORCE", "working_protocol", "", ""));
        api.get("reference-lists/services");
        assertThat(services.asked).isEqualTo(ReferenceList.SERVICE);
    }

    @ParameterizedTest
    @CsvSource({
        "shared-items?outcome=GOOD, invalid-parameter",
        "shared-items?words=x, unknown-parameter",
        "shared-items?cursor=x, shared.UNKNOWN_CURSOR",
        "relays?status=PENDING, invalid-parameter",
        "organisation?alias=carers-link, unknown-parameter",
        "partnerships?limit=201, invalid-parameter",
        "partnerships?owner=me, unknown-parameter",
        "partnerships?organisation=carers-link, unknown-parameter",
        "commitments?settled=yes, invalid-parameter",
        "commitments?by=trust, invalid-parameter",
        "commitments?late=true&late=false, invalid-parameter",
        "agreements?status=SIGNED_ALREADY, invalid-parameter",
        "agreements?kind=%27, invalid-parameter",
        "reference-lists/services?sort=label, unknown-parameter",
    })
    void aQuestionThatIsNotAllowedIsABadRequest(String path, String code) {
        var answer = api.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shared-items/abc",
                "partnerships/LEAP-0",
                "partnerships/14",
                "commitments/CM-",
                "commitments/CM-99999999999999999999",
                "agreements/AG-x",
                "agreements/AG-7/versions/0/paper",
                "agreements/AG-7/versions/3/paper",
                "agreements/AG-7/versions/999999999999/paper",
                "reference-lists/safety-words",
                "reference-lists/SERVICE",
            })
    void whatCannotBeThereIsNotFound(String path) {
        var answer = api.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void noAnswerNamesPeopleOfTheTrustOrWhoeverDidNotAgreeToBeNamed() {
        for (var path : List.of("partnerships", "partnerships/LEAP-14", "commitments/CM-27", "agreements/AG-7")) {
            assertThat(api.get(path).body())
                    .as(path)
                    .isNotEmpty()
                    .doesNotContain(PartnerServices.STAFF, "Somebody Unnamed", "owner-id");
        }
    }

    @Test
    void daysThatNobodyKnowsAreLeftOutAndInstantsAreOfUtc() {
        assertThat(api.get("partnerships/LEAP-14").body())
                .contains("\"starts\":\"2026-11-26\"", "\"percent\":50")
                .doesNotContain("endedOn", "999999999");
        assertThat(api.get("shared-items").body()).contains("\"listedAt\":\"2026-11-26T09:00:00Z\"");
    }

    @Test
    void thePaperComesAsAFileAndIsNotPackedAgain() {
        var answer = api.get("agreements/AG-7/versions/2/paper", "Accept-Encoding", "gzip");

        assertThat(answer.body()).isEqualTo("%PDF-1.7");
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"AG-7-version-2.pdf\"");
        assertThat(answer.header("Content-Encoding")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br, gzip;q=0.8", "GZIP", "deflate,gzip"})
    void whoeverCanUnpackGetsItPacked(String accepted) throws IOException {
        var plain = api.get("partnerships/LEAP-14");
        var packed = api.get("partnerships/LEAP-14", "Accept-Encoding", accepted);

        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("Vary")).contains("Accept-Encoding");
        assertThat(plain.header("Vary")).contains("Accept-Encoding");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.bytes()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(plain.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "br", "gzip;q=0", "br, gzip;q=0.0, deflate"})
    void nobodyElseDoes(String accepted) {
        assertThat(api.get("organisation", "Accept-Encoding", accepted).header("Content-Encoding"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "shared-items, feedback:read",
        "shared-items/FB-0000-0000-0, feedback:read",
        "relays, feedback:read",
        "organisation, feedback:read",
        "partnerships, partnership:read",
        "partnerships/LEAP-14, partnership:read",
        "commitments, partnership:read",
        "commitments/CM-27, partnership:read",
        "agreements, partnership:read",
        "agreements/AG-7, partnership:read",
        "agreements/AG-7/versions/2/paper, partnership:read",
    })
    void aSystemWithoutTheScopeIsToldWhichOneItNeeds(String path, String scope) {
        var others = ApiScope.ALL.stream().filter(each -> !each.value().equals(scope));
        var answer = api.asSystem(others.toArray(ApiScope[]::new)).get(path);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"insufficient-scope\"", "scope=" + scope);
        assertThat(answer.header("WWW-Authenticate"))
                .isEqualTo("Bearer realm=\"LEAP\", error=\"insufficient_scope\", scope=\"" + scope + "\"");
    }

    @Test
    void whatEverybodyMayReadNeedsNoScope() {
        assertThat(api.asSystem().get("reference-lists/services").status()).isEqualTo(200);
    }

    @Test
    void theTrustsOwnRegisterIsClosedToASystemOfAnyScope() {
        var answer = api.asSystem(ApiScope.values()).get("feedback-items");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"not-allowed\"");
    }

    @Test
    void aMemberOfThePartnerReadsTheSameAndTheTrustsPeopleAreSentToTheirOwnPages() {
        assertThat(api.as(Roles.PARTNER).get("shared-items").status()).isEqualTo(200);
        assertThat(api.as(Roles.PARTNER_LEAD).get("commitments").status()).isEqualTo(200);
        assertThat(api.as(Roles.ENGAGEMENT_LEAD).get("commitments").status()).isEqualTo(403);
    }
}

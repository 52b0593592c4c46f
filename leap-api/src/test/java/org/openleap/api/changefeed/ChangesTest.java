package org.openleap.api.changefeed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.api.ApiInMemory;
import org.openleap.api.PartnerServices;
import org.openleap.changefeed.Change;
import org.openleap.changefeed.ChangeType;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackService;
import org.openleap.identity.ApiScope;
import org.openleap.suggestion.Tracking;

/** What a partner's system reads of the change feed. */
class ChangesTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final PartnerServices services = new PartnerServices();
    private final ApiInMemory api =
            new ApiInMemory(new FeedbackService(), new FeedbackRegister(), new Tracking(), services);

    @BeforeEach
    void asASystem() {
        api.asSystem(ApiScope.FEEDBACK_READ, ApiScope.PARTNERSHIP_READ);
    }

    @Test
    void aChangeIsACloudEventThatNamesTheRecordAndNothingMore() {
        assertThat(api.get("changes").body())
                .isEqualTo(
                        "[{\"specversion\":\"1.0\",\"id\":\"41\",\"source\":\"http://localhost:8080/api/v1/changes\","
                                + "\"type\":\"org.openleap.relay.owed.v1\",\"subject\":\"17\",\"time\":\"2026-11-26T09:00:00Z\","
                                + "\"datacontenttype\":\"application/json\",\"data\":{\"reference\":\"17\","
                                + "\"link\":\"http://localhost:8080/api/v1/relays/17\"}}]");
    }

    @ParameterizedTest
    @CsvSource({
        "SHARED_ITEM_ADDED, FB-1, shared-items/FB-1",
        "SHARED_ITEM_CHANGED, FB-1, shared-items/FB-1",
        "SHARED_ITEM_WITHDRAWN, FB-1, shared-items/FB-1",
        "SUGGESTION_CHANGED, FB-1/2, suggestions/FB-1/2",
        "RELAY_OWED, 17, relays/17",
        "RELAY_SETTLED, 17, relays/17",
        "PARTNERSHIP_CHANGED, LEAP-14, partnerships/LEAP-14",
        "COMMITMENT_CHANGED, CM-27, commitments/CM-27",
        "AGREEMENT_CHANGED, AG-7, agreements/AG-7",
        "PAIR_PUBLISHED, 9, published-pairs",
        "PAIR_TAKEN_DOWN, 9, published-pairs",
    })
    void eachTypeLeadsToWhereItsRecordIsRead(ChangeType type, String subject, String path) {
        var event = ChangeEvent.from(new Change(1, type, subject, NOON));

        assertThat(event.data().link()).hasToString("http://localhost:8080/api/v1/" + path);
        assertThat(event.subject()).isEqualTo(subject);
        assertThat(event.type()).matches("org\\.openleap\\.[a-z-]+\\.[a-z-]+\\.v1");
    }

    @Test
    void itComesAsABatchOfCloudEventsAndAsPlainJsonToWhoeverAsksForThat() {
        assertThat(api.get("changes").header("Content-Type")).isEqualTo("application/cloudevents-batch+json");
        assertThat(api.get("changes", "Accept", "application/json").header("Content-Type"))
                .isEqualTo("application/json");
    }

    @Test
    void theNextPlaceIsThereAlsoWhenNothingIsNew() {
        services.changes = List.of();
        services.next = "abc";

        var answer = api.get("changes?type=org.openleap.relay.owed.v1&limit=5");

        assertThat(answer.body()).isEqualTo("[]");
        assertThat(answer.header("Link")).contains("limit=5", "cursor=abc", "rel=\"next\"");
        assertThat(services.asked).isEqualTo(EnumSet.of(ChangeType.RELAY_OWED));
    }

    @Test
    void whoeverHasTheAnswerGetsNothingAgain() {
        var tag = api.get("changes").header("ETag");

        assertThat(api.get("changes", "If-None-Match", tag).status()).isEqualTo(304);
    }

    @Test
    void aPlaceThatIsNotKeptAnyMoreIsGone() {
        services.isTooOld = true;

        var answer = api.get("changes");

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.body()).contains("\"code\":\"changefeed.CURSOR_EXPIRED\"", "90 days");
    }

    @ParameterizedTest
    @CsvSource({
        "changes?type=RELAY_OWED, 400, invalid-parameter",
        "changes?since=2026-11-26, 400, unknown-parameter",
        "changes?type=org.openleap.commitment.changed.v1, 403, insufficient-scope",
    })
    void aQuestionThatIsNotAllowedIsRefused(String path, int status, String code) {
        var answer = api.asSystem(ApiScope.FEEDBACK_READ).get(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void oneOfTheScopesForReadingIsEnoughAndOneForWritingIsNot() {
        assertThat(api.asSystem(ApiScope.PARTNERSHIP_READ).get("changes").status())
                .isEqualTo(200);
        assertThat(api.asSystem(ApiScope.FEEDBACK_WRITE, ApiScope.PARTNERSHIP_WRITE)
                        .get("changes")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theDescriptionNamesEveryType() throws NoSuchFieldException {
        var described = ChangeQuery.class.getDeclaredField("type").getAnnotation(Parameter.class);

        assertThat(described.schema().enumeration())
                .containsExactlyInAnyOrder(Arrays.stream(ChangeType.values())
                        .map(ChangeType::value)
                        .toArray(String[]::new));
    }
}

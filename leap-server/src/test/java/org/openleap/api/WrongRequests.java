package org.openleap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.openleap.api.ApiClient.Answer;
import org.openleap.identity.ApiScope;
import org.openleap.stack.LeapStack;
import tools.jackson.databind.JsonNode;

/** What a system should not send, and what it gets for it. Nothing may come of any of these. */
final class WrongRequests {
    private static final String JSON = "application/json";

    private final LeapStack leap;
    private final ApiClient api;
    private final PartnerSystem system;

    WrongRequests(LeapStack leap, ApiClient api, PartnerSystem system) {
        this.leap = leap;
        this.api = api;
        this.system = system;
    }

    /** Something that was told before, with its receipt. */
    record Told(String path, UUID key, String body, Answer answer) {}

    List<Consumer<Told>> aboutItems() {
        return List.of(
                this::theSameAgain,
                this::otherWords,
                this::halfABatch,
                this::noKey,
                this::nobody,
                this::onlyAReader,
                this::noSuchWay);
    }

    /** About one that waits for the organisation. */
    List<Consumer<JsonNode>> aboutReferrals() {
        return List.of(
                this::withoutHavingRead, this::havingReadSomethingOlder, this::notPossibleNow, this::somebodyElses);
    }

    private void theSameAgain(Told told) {
        var again = system.tell(told.path(), told.key(), told.body());
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(told.answer().text());
    }

    private void otherWords(Told told) {
        var other = system.tell(told.path(), told.key(), told.body().replace("loud", "cold"));
        assertThat(other.field("code")).isEqualTo("feedback.KEY_USED_FOR_OTHER_WORDS");
    }

    private void halfABatch(Told told) {
        var right = "{\"words\": \"" + UUID.randomUUID() + "\"}";
        var wrong = right.replace("}", ", \"service\": \"no-such-service\"}");
        var answer =
                system.tell("/shared-items/batch", UUID.randomUUID(), "{\"items\": [" + right + "," + wrong + "]}");
        assertThat(answer.status()).isEqualTo(422);
    }

    private void noKey(Told told) {
        var answer = api.send(api.request(told.path())
                .header("Authorization", "Bearer " + leap.tokenOfSystem(ApiScope.ALL))
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofString(told.body())));
        assertThat(answer.status()).isEqualTo(400);
    }

    private void nobody(Told told) {
        var answer = api.send(api.request(told.path())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofString(told.body())));
        assertThat(answer.status()).isEqualTo(401);
    }

    private void onlyAReader(Told told) {
        var reader = leap.tokenOfSystem(Set.of(ApiScope.FEEDBACK_READ));
        var answer = api.send(api.request(told.path())
                .header("Authorization", "Bearer " + reader)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofString(told.body())));
        assertThat(answer.field("code")).isEqualTo("insufficient-scope");
    }

    private void noSuchWay(Told told) {
        var item = PartnerSystem.told(told.answer()).findFirst().orElseThrow();
        assertThat(system.put("/shared-items/" + item, told.body()).status()).isEqualTo(405);
        assertThat(system.put("/suggestions/" + item + "/1", "{\"stage\": \"DONE\"}")
                        .status())
                .isEqualTo(405);
    }

    private void withoutHavingRead(JsonNode referral) {
        assertThat(system.put(path(referral) + "/acceptance", "").status()).isEqualTo(428);
    }

    private void havingReadSomethingOlder(JsonNode referral) {
        var answer = system.put(path(referral) + "/answer", PartnerSystem.ANSWER, "If-Match", "\"0-00\"");
        assertThat(answer.status()).isEqualTo(412);
    }

    private void notPossibleNow(JsonNode referral) {
        var tag = system.tag(referral);
        var answer = PartnerSystem.isOffered(referral)
                ? system.put(path(referral) + "/answer", PartnerSystem.ANSWER, "If-Match", tag)
                : system.put(path(referral) + "/acceptance", "", "If-Match", tag);
        assertThat(answer.field("code")).isEqualTo("referral.NOT_POSSIBLE_NOW");
    }

    private void somebodyElses(JsonNode referral) {
        var answer = api.send(api.request(path(referral) + "/acceptance")
                .header("Authorization", "Bearer " + leap.tokenOf("partner2"))
                .header("If-Match", system.tag(referral))
                .PUT(BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(404);
    }

    private static String path(JsonNode referral) {
        return PartnerSystem.path(referral);
    }
}

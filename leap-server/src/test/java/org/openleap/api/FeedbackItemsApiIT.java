package org.openleap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openleap.api.ApiClient.Answer;
import org.openleap.stack.LeapStack;
import org.openleap.stack.Waiting;
import org.openleap.stack.WithLeap;

/** What the API is for: tell, follow, read. */
@WithLeap
class FeedbackItemsApiIT {
    /** How fast it is says the benchmark; here it is enough that it happens. */
    private static final Duration INDEXED = Duration.ofSeconds(30);

    private final LeapStack leap;
    private final ApiClient api;

    FeedbackItemsApiIT(LeapStack leap) {
        this.leap = leap;
        this.api = new ApiClient(leap);
    }

    @Test
    void theSameKeyAndBodyGiveTheSameReceiptAgain() {
        var key = UUID.randomUUID();

        var first = api.submit(key, "{\"words\": \"The clinic had moved.\"}");
        var again = api.submit(key, "{\"words\": \"The clinic had moved.\"}");

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.field("phrase").split(" ")).hasSize(4);
        assertThat(first.header("Location"))
                .isEqualTo(
                        leap.api("/feedback-items/" + first.field("reference")).toString());
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
    }

    @Test
    void theSameKeyWithOtherWordsIsRefused() {
        var key = UUID.randomUUID();
        api.submit(key, "{\"words\": \"One thing.\"}");

        var other = api.submit(key, "{\"words\": \"Another thing.\"}");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.field("code")).isEqualTo("feedback.KEY_USED_FOR_OTHER_WORDS");
    }

    @Test
    void fiftySubmissionsAtOnceMakeOneItem() throws SQLException {
        var key = UUID.randomUUID();
        var words = "Fifty at once " + key;

        var answers = IntStream.range(0, 50)
                .mapToObj(
                        call -> CompletableFuture.supplyAsync(() -> api.submit(key, "{\"words\": \"" + words + "\"}")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(Answer::text).containsOnly(answers.get(0).text());
        assertThat(itemsWith(words)).isEqualTo(1);
    }

    @Test
    void emojiAndLineBreaksAreKeptAsTheyCame() {
        var words = "\\uD83D\\uDC69\\u200D\\uD83D\\uDC67 caf\\u0065\\u0301\\tand\\n\\u202Eright to left";
        var receipt = api.submit("{\"words\": \"" + words + "\"}");

        var story = track(receipt);

        assertThat(story.field("words"))
                .isEqualTo("\uD83D\uDC69\u200D\uD83D\uDC67 cafe\u0301\tand\n\u202Eright to left");
    }

    @Test
    void thePersonFollowsTheirOwnStoryAndNobodyElseDoes() {
        var receipt = api.submit("{\"words\": \"Parking was full.\", \"request\": \"Open the field.\"}");

        var story = track(receipt);
        var wrong = api.get("/track/" + receipt.field("reference"), "Tracking-Phrase", "one two three four");
        var without = api.get("/track/" + receipt.field("reference"));

        assertThat(story.status()).isEqualTo(200);
        assertThat(story.field("request")).isEqualTo("Open the field.");
        assertThat(story.json().at("/steps/0/kind").asString()).isEqualTo("received");
        assertThat(wrong.status()).isEqualTo(404);
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.field("code")).isEqualTo("tracking-phrase-required");
    }

    @Test
    void staffReadAnItemAndAskWhetherItHasChanged() {
        var reference = api.submit("{\"words\": \"The signs were clear.\"}").field("reference");

        var item = api.getAs("officer", "/feedback-items/" + reference);
        var again = api.getAs("officer", "/feedback-items/" + reference, "If-None-Match", item.header("ETag"));

        assertThat(item.status()).isEqualTo(200);
        assertThat(item.field("words")).isEqualTo("The signs were clear.");
        assertThat(item.json().at("/summary/status").asString()).isEqualTo("RECEIVED");
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void whatNobodyHasScreenedIsHiddenFromServicesAndDirectors() {
        var reference = api.submit("{\"words\": \"Not screened yet.\"}").field("reference");

        var hidden = api.getAs("director", "/feedback-items/" + reference);
        var nonsense = api.getAs("director", "/feedback-items/FB-XXXX");

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(nonsense.status()).isEqualTo(404);
        assertThat(api.getAs("service", "/feedback-items/" + reference).status())
                .isEqualTo(404);
    }

    @Test
    void pagesFollowEachOtherWithoutAGapOrARepeat() {
        Stream.of("first", "second", "third").forEach(words -> api.submit("{\"words\": \"Paging " + words + ".\"}"));

        var one = api.getAs("lead", "/feedback-items?channel=api&limit=2");
        var two = api.getAs("lead", "/feedback-items?channel=api&limit=1&cursor=" + one.field("next"));

        assertThat(one.json().path("items")).hasSize(2);
        assertThat(one.header("Link")).contains("rel=\"next\"").contains("channel=api");
        assertThat(two.json().at("/items/0/receivedAt").asString())
                .isLessThan(one.json().at("/items/1/receivedAt").asString());
    }

    @Test
    void aNewItemIsFoundByWhoMaySeeIt() {
        var word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "seek";
        var reference =
                api.submit("{\"words\": \"The " + word + " was cold in A&E.\"}").field("reference");

        var found = Waiting.until(INDEXED, "the new item", () -> search("officer", word + " a%26e"));

        assertThat(found.json().at("/items/0/reference").asString()).isEqualTo(reference);
        assertThat(search("director", word)).as("nobody has screened it").isEmpty();
        assertThat(search("officer", word + "&status=IN_ANALYSIS")).isEmpty();
        assertThat(api.get("/feedback-items?q=" + word).status()).isEqualTo(401);
        assertThat(api.getAs("partner", "/feedback-items?q=" + word).status()).isEqualTo(403);
    }

    private Optional<Answer> search(String account, String words) {
        var answer = api.getAs(account, "/feedback-items?q=" + words.replace(" ", "%20"));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().path("items").isEmpty() ? Optional.empty() : Optional.of(answer);
    }

    @Test
    void pagesOfASearchFollowEachOther() {
        var word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "page";
        Stream.of("one", "two", "three").forEach(each -> api.submit("{\"words\": \"" + word + " " + each + "\"}"));
        Waiting.until(
                INDEXED,
                "three items",
                () -> search("lead", word)
                        .filter(answer -> answer.json().path("items").size() == 3));

        var one = api.getAs("lead", "/feedback-items?limit=2&q=" + word);
        var two = api.getAs("lead", "/feedback-items?limit=2&q=" + word + "&cursor=" + one.field("next"));

        assertThat(one.json().path("items")).hasSize(2);
        assertThat(one.header("Link")).contains("rel=\"next\"").contains("q=" + word);
        assertThat(two.json().at("/items/0/opening").asString()).isEqualTo(word + " one");
        assertThat(two.field("next")).isEmpty();
    }

    @Test
    void theApiDescribesItself() {
        var yaml = api.send(ApiClient.at(leap.page("/api/openapi")));
        var json = api.send(ApiClient.at(leap.page("/api/openapi?format=json")));

        assertThat(yaml.header("Content-Type")).startsWith("application/yaml");
        assertThat(yaml.text()).contains("/v1/feedback-items:");
        assertThat(json.json()
                        .at("/paths/~1v1~1track~1{reference}/get/operationId")
                        .asString())
                .isEqualTo("track");
    }

    private Answer track(Answer receipt) {
        return api.get("/track/" + receipt.field("reference"), "Tracking-Phrase", receipt.field("phrase"));
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

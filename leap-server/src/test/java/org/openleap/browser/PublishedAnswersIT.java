package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.stack.LeapStack;
import org.openleap.stack.WithLeap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs of everybody read: feeds, the widget, posters and the API. */
@WithLeap
class PublishedAnswersIT {
    private static final String FEED = "/you-said-we-did/feed";
    private static final String WARD = "?service=larkrise-ward";
    private static final String FRIEND = "https://www.example.org";

    private final VisitorForm visitor;
    private final LeapStack leap;

    PublishedAnswersIT(LeapStack leap) {
        this.leap = leap;
        this.visitor = new VisitorForm(leap);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", WARD, "?place=nowhere", "?theme=food_and_drink&quarter=2026-Q3"})
    void bothFeedsKeepTheRulesOfTheirFormats(String filter) {
        var atom = visitor.get(FEED + ".atom" + filter);
        var json = visitor.get(FEED + ".json" + filter);

        assertThat(type(atom)).isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(FeedRules.faultsOfAtom(atom.body())).isEmpty();
        assertThat(type(json)).isEqualTo("application/feed+json;charset=UTF-8");
        assertThat(FeedRules.faultsOfJson(json.body())).isEmpty();
    }

    @Test
    void aPageLeadsToTheFeedsOfItsFilterAndTheySayTheSame() {
        var page = visitor.get("/you-said-we-did" + WARD).body();
        assertThat(page)
                .contains("rel=\"alternate\" type=\"application/atom+xml\"")
                .contains("rel=\"alternate\" type=\"application/feed+json\"")
                .contains(FEED + ".atom" + WARD)
                .contains(FEED + ".json" + WARD);

        var items = json(visitor.get(FEED + ".json" + WARD)).path("items");
        var entries = FeedRules.children(
                        FeedRules.parsed(visitor.get(FEED + ".atom" + WARD).body()), "entry")
                .map(entry -> FeedRules.text(entry, "id"))
                .toList();
        assertThat(items.valueStream().map(item -> item.path("id").asString()))
                .isNotEmpty()
                .containsExactlyElementsOf(entries);
        assertThat(items.size())
                .isLessThan(json(visitor.get(FEED + ".json")).path("items").size());
        assertThat(visitor.get(pathOf(entries.get(0))).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FEED + ".atom",
                FEED + ".json",
                "/you-said-we-did/widget",
                "/you-said-we-did/widget.json",
                "/you-said-we-did/screen",
                "/you-said-we-did/counted",
                "/you-said-we-did/easy-read",
                "/you-said-we-did/poster.pdf?size=A3",
                "/api/v1/published-pairs?limit=2"
            })
    void whoHasACopyThatIsStillGoodGetsNothingAndNobodyGetsASession(String path) {
        var first = visitor.get(path);
        var again = visitor.get(
                path, "If-None-Match", first.headers().firstValue("ETag").orElseThrow());

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(first.headers().allValues("Cache-Control")).containsExactly("public, no-cache");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void theFiguresSayAlsoHowOftenOurWordDidNotHold() {
        var page = visitor.get("/you-said-we-did/counted").body();

        assertThat(page).contains("until a person had looked at a message", "until people know what we decided");
        for (var turned : List.of("promises we took back", "times “done” was not done", "times a no became a yes")) {
            assertThat(page).containsPattern("<strong>(fewer than )?\\d+</strong> " + turned);
        }
    }

    @Test
    void onlyAllowedSitesShowTheWidgetAndItNeedsNoScript() {
        var widget = visitor.get("/you-said-we-did/widget" + WARD);

        assertThat(String.join("; ", widget.headers().allValues("Content-Security-Policy")))
                .contains("frame-ancestors " + FRIEND);
        assertThat(widget.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(widget.body()).contains("<article").doesNotContain("<script").doesNotContain("<form");
        assertThat(String.join("; ", visitor.get("/you-said-we-did").headers().allValues("Content-Security-Policy")))
                .contains("frame-ancestors 'none'");
    }

    @Test
    void scriptsOfAllowedSitesReadTheWidgetAndOthersDoNot() {
        var friend = visitor.get("/you-said-we-did/widget.json", "Origin", FRIEND);
        var stranger = visitor.get("/you-said-we-did/widget.json", "Origin", "https://stranger.example");
        var feed = visitor.get(FEED + ".json", "Origin", FRIEND);

        assertThat(friend.headers().firstValue("Access-Control-Allow-Origin")).contains(FRIEND);
        assertThat(friend.headers().firstValue("Vary").orElse("")).contains("Origin");
        assertThat(stranger.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(feed.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(json(friend).path("answers").size()).isEqualTo(3);
    }

    @Test
    void theApiReadsWhatThePageShowsAndNothingElse() {
        var page = json(visitor.get("/api/v1/published-pairs?service=larkrise-ward&limit=1"));
        var pair = page.path("pairs").get(0);

        assertThat(visitor.get("/you-said-we-did" + WARD).body()).contains("/you-said-we-did/" + pair.path("number"));
        assertThat(pair.propertyNames())
                .isSubsetOf(List.of(
                        "number",
                        "url",
                        "youSaid",
                        "outcome",
                        "weDid",
                        "service",
                        "place",
                        "themes",
                        "publishedAt",
                        "corrected",
                        "reversed",
                        "easyRead"));
        var next = json(visitor.get("/api/v1/published-pairs?service=larkrise-ward&limit=1&cursor="
                + page.path("next").asString()));
        assertThat(next.path("pairs").get(0).path("number").asLong())
                .isNotEqualTo(pair.path("number").asLong());
    }

    @Test
    void aPosterIsPrintedForEverybody() {
        var poster = visitor.get("/you-said-we-did/poster.pdf" + WARD);

        assertThat(type(poster)).startsWith("application/pdf");
        assertThat(poster.body()).startsWith("%PDF-");
        assertThat(poster.headers().firstValue("Content-Disposition").orElse(""))
                .contains(".pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/you-said-we-did/0",
                "/you-said-we-did/999999999",
                "/you-said-we-did/999999999999999999999",
                "/you-said-we-did/7/hard-read",
                "/you-said-we-did/answer",
                "/you-said-we-did/easy?number=7",
                "/you-said-we-did/nothing"
            })
    void whatIsNotThereIsNotFound(String path) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?quarter=soon",
                "?outcome=MAGIC",
                "?service=%00%27%22%3E",
                "?after=x",
                "?size=A0&answers=a,b,,-1"
            })
    void nonsenseInTheAddressIsNoError(String query) {
        for (var path : List.of("", "/feed.atom", "/feed.json", "/widget", "/screen", "/poster.pdf")) {
            assertThat(visitor.get("/you-said-we-did" + path + query).statusCode())
                    .as(path)
                    .isLessThan(500);
        }
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private String pathOf(String address) {
        return address.substring(leap.page("").toString().length());
    }
}

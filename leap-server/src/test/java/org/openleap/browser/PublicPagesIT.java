package org.openleap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.stack.LeapStack;
import org.openleap.stack.Waiting;
import org.openleap.stack.WithLeap;

/** The public pages against hand-made requests: no session, no script, no second item, no crash. */
@WithLeap
class PublicPagesIT {
    private static final List<Map<String, String>> ANSWERS = List.of(
            Map.of("words", "The doors on the ward bang all night."),
            Map.of("request", ""),
            Map.of("service", ""),
            Map.of("unsure", "yes"),
            Map.of("capacity", "PATIENT"),
            Map.of("harm", "NO"),
            Map.of("complaint", "NO"),
            Map.of("route", "NONE"),
            Map.of());

    private final VisitorForm visitor;

    PublicPagesIT(LeapStack leap) {
        this.visitor = new VisitorForm(leap);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/tell-us",
                "/track",
                "/you-said-we-did",
                "/help-now",
                "/accessibility",
                "/privacy",
                "/cookies",
                "/no-such-page"
            })
    void noPageStartsASessionAndEachIsProtected(String path) {
        var headers = visitor.get(path).headers();

        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(String.join("; ", headers.allValues("Content-Security-Policy")))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/you-said-we-did", "/help-now", "/privacy"})
    void aCopyThatIsStillGoodIsNotSentAgain(String path) {
        var tag = visitor.get(path).headers().firstValue("ETag").orElseThrow();

        var again = visitor.get(path, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void sendingTwiceMakesOneItem() {
        var checked = visitor.walk(visitor.get("/tell-us"), ANSWERS);

        var first = VisitorForm.reference(sendWhenAllowed(checked));
        var second = VisitorForm.reference(sendWhenAllowed(checked));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void whoeverIsFasterThanAPersonIsAskedToSendAgain() {
        var checked = visitor.walk(visitor.get("/tell-us"), ANSWERS.subList(0, 1));

        var answer = visitor.step(checked, "send", Map.of("website", "http://spam.example"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("id=\"reference\"");
    }

    @Test
    void aMachineThatFillsTheTrapMakesNoItem() {
        var checked = visitor.walk(visitor.get("/tell-us"), ANSWERS);

        var answer = visitor.step(checked, "send", Map.of("website", "http://spam.example"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("A field that must stay empty").doesNotContain("id=\"reference\"");
    }

    @Test
    void changedAnswersAreNotBelieved() {
        var sealed = VisitorForm.sealed(visitor.walk(visitor.get("/tell-us"), ANSWERS));
        var changed = (sealed.startsWith("A") ? "B" : "A") + sealed.substring(1);

        var answer = visitor.post("/tell-us", Map.of("sealed", changed, "go", "send", "words", "I still stand here"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("could not read your earlier answers", "I still stand here");
    }

    @Test
    void noCopyIsKeptOfAPageThatShowsWhatWasTyped() {
        var empty = visitor.walk(visitor.get("/tell-us"), ANSWERS.subList(0, 1));
        var filled = visitor.step(empty, "back", Map.of());

        assertThat(empty.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(filled.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(visitor.post("/track", Map.of()).headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        var answer = visitor.post("/tell-us", Map.of("go", "next"), "Origin", "https://evil.example");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stateless", "garbage", "-1234567890:987654321", "rO0ABXNyAA=="})
    void aMadeUpStateOfFacesDoesNothing(String state) {
        var answer = visitor.post("/track", Map.of("jakarta.faces.ViewState", state, "jakarta.faces.source", "x"));

        assertThat(answer.statusCode()).isBetween(200, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</textarea><script>alert(1)</script>",
                "' onfocus='alert(1)' autofocus='",
                "#{1+1} ${7*7} {{7*7}}",
                "javascript:alert(1)//<svg/onload=alert(1)>"
            })
    void whatIsTypedIsShownNeverRun(String typed) {
        var checked = visitor.walk(visitor.get("/tell-us"), List.of(Map.of("words", typed), Map.of("request", typed)));
        var shown = visitor.step(checked, "change-WORDS", Map.of("service", "")).body();
        var track = visitor.post("/track", Map.of("reference", typed, "phrase", typed))
                .body();

        for (var page : List.of(shown, track)) {
            assertThat(page).doesNotContain("<script>alert", "<img src=x", "<svg/onload");
        }
        assertThat(shown.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'"))
                .contains(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/?code=1&state=2", "/tell-us?code=1&state=2", "/track?code=x&state=y", "/you-said-we-did?code=1"
            })
    void aCodeThatNobodyAskedForHurtsNoPage(String path) {
        assertThat(visitor.get(path).statusCode()).isBetween(200, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"after=rubbish", "outcome=RUBBISH", "quarter=2026-Q9", "service=no-such-service", "theme=%00"})
    void aMadeUpFilterIsNoError(String query) {
        assertThat(visitor.get("/you-said-we-did?" + query).statusCode()).isBetween(200, 499);
    }

    @Test
    void theServiceOfALinkIsChosenAlready() {
        var third = visitor.walk(visitor.get("/tell-us?service=larkrise-ward"), ANSWERS.subList(0, 2));

        assertThat(third.body()).containsPattern("<option[^>]*value=\"larkrise-ward\"[^>]*selected");
    }

    /** The form wants a person's pace: sends until it is taken. */
    private java.net.http.HttpResponse<String> sendWhenAllowed(java.net.http.HttpResponse<String> checked) {
        return Waiting.until(
                Duration.ofSeconds(20),
                "the receipt",
                () -> Optional.of(visitor.step(checked, "send", Map.of("website", "")))
                        .filter(answer -> answer.statusCode() == 200));
    }
}

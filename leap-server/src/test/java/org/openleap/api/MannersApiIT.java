package org.openleap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.openleap.stack.LeapStack;
import org.openleap.stack.WithLeap;

/** What is the same for every call, on the running server: how much is left, and which pages of other sites may call. */
@WithLeap
class MannersApiIT {
    /** The one that the demonstration names ({@code LEAP_API_ORIGINS}). */
    private static final String SITE = "https://volunteers.example.org";

    private final ApiClient api;

    MannersApiIT(LeapStack leap) {
        this.api = new ApiClient(leap);
    }

    @Test
    void everyAnswerSaysHowManyCallsAreLeft() {
        var visitor = api.get("/published-pairs");
        var member = api.getAs("partner", "/nowhere");

        assertThat(visitor.header("RateLimit-Policy")).isEqualTo("\"address\";q=600;w=60");
        assertThat(visitor.header("RateLimit")).matches("\"address\";r=\\d+;t=\\d+");
        assertThat(member.header("RateLimit-Policy")).isEqualTo("\"client\";q=3000;w=60");
    }

    @Test
    void aPageOfASiteThatIsNamedMayAskAndCall() {
        var preflight = api.send(api.request("/shared-items")
                .header("Origin", SITE)
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        var call = api.get("/published-pairs", "Origin", SITE, "Accept-Encoding", "gzip");

        assertThat(preflight.status()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo(SITE);
        assertThat(preflight.header("Access-Control-Allow-Headers")).contains("Authorization", "Idempotency-Key");
        assertThat(call.header("Access-Control-Allow-Origin")).isEqualTo(SITE);
        assertThat(call.header("Vary")).contains("Origin").contains("Accept-Encoding");
        assertThat(call.header("Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void aPageOfAnyOtherSiteMayNot() {
        var preflight = api.send(api.request("/shared-items")
                .header("Origin", "https://other.example.org")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        var call = api.get("/published-pairs", "Origin", "https://other.example.org");

        assertThat(preflight.headers().map()).doesNotContainKeys("access-control-allow-origin");
        assertThat(call.headers().map()).doesNotContainKeys("access-control-allow-origin");
        assertThat(call.header("Vary")).contains("Origin");
    }
}

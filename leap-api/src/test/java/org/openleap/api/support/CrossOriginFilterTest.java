package org.openleap.api.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossOriginFilterTest {
    private static final String SITE = "https://volunteers.example";

    private final Map<String, Object> answer = new TreeMap<>();

    @Test
    void withoutASettingTheApiSaysNothingToOtherSites() {
        ask("", "GET", Map.of("Origin", SITE));

        assertThat(answer).containsOnly(Map.entry("Vary", "Accept-Encoding"), Map.entry("asked", true));
    }

    @Test
    void aSiteThatIsNamedMayReadTheAnswerAndItsHeadersButSendNoCookies() {
        ask(SITE + " https://other.example", "GET", Map.of("Origin", SITE));

        assertThat(answer)
                .containsEntry("Access-Control-Allow-Origin", SITE)
                .containsEntry("Vary", "Origin, Accept-Encoding")
                .containsEntry("asked", true)
                .doesNotContainKey("Access-Control-Allow-Credentials");
        assertThat(answer.get("Access-Control-Expose-Headers").toString()).contains("ETag", "RateLimit", "Link");
    }

    @Test
    void itsPreflightIsAnsweredWithoutAskingTheApi() {
        ask(SITE, "OPTIONS", Map.of("Origin", SITE, "Access-Control-Request-Method", "PUT"));

        assertThat(answer)
                .containsEntry("Access-Control-Allow-Origin", SITE)
                .containsEntry("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE")
                .containsEntry("status", 204)
                .doesNotContainKeys("asked", "Access-Control-Allow-Credentials");
        assertThat(answer.get("Access-Control-Allow-Headers").toString())
                .contains("Authorization", "If-Match", "Idempotency-Key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://volunteers.example.evil.example",
                "http://volunteers.example",
                "https://volunteers.example:8443",
                "https://sub.volunteers.example",
                "null",
                "*"
            })
    void everyOtherSiteIsNotNamed(String other) {
        ask(SITE, "OPTIONS", Map.of("Origin", other, "Access-Control-Request-Method", "GET"));

        assertThat(answer).containsOnly(Map.entry("Vary", "Origin, Accept-Encoding"), Map.entry("asked", true));
    }

    @Test
    void aProgramThatIsNoBrowserSendsNoOrigin() {
        ask(SITE, "GET", Map.of());

        assertThat(answer).doesNotContainKey("Access-Control-Allow-Origin").containsEntry("asked", true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "https://*.example", "volunteers.example", "https://volunteers.example/", "null"})
    void onlyExactOriginsCanBeSet(String setting) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Origins.of(SITE + " " + setting))
                .withMessageContaining("LEAP_API_ORIGINS");
    }

    private void ask(String setting, String method, Map<String, String> headers) {
        try {
            new CrossOriginFilter(Origins.of(setting)).doFilter(request(method, headers), response(), (asked, next) -> {
                answer.put("asked", true);
                ((HttpServletResponse) next).setHeader("Vary", "Accept-Encoding");
            });
        } catch (IOException | ServletException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static HttpServletRequest request(String method, Map<String, String> headers) {
        return standIn(
                HttpServletRequest.class,
                (name, arguments) -> name.equals("getMethod") ? method : headers.get((String) arguments[0]));
    }

    private HttpServletResponse response() {
        return standIn(
                HttpServletResponse.class,
                (name, arguments) -> name.equals("setStatus")
                        ? answer.put("status", arguments[0])
                        : answer.put((String) arguments[0], arguments[1]));
    }

    private interface Told {
        Object what(String method, Object... arguments);
    }

    private static <T> T standIn(Class<T> type, Told told) {
        var loader = CrossOriginFilterTest.class.getClassLoader();
        return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, (proxy, method, arguments) -> {
            var result = told.what(method.getName(), arguments);
            return method.getReturnType() == void.class ? null : result;
        }));
    }
}

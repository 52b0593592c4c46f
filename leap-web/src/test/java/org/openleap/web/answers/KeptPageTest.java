package org.openleap.web.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptPageTest {
    private final KeptPage page = page(1, "The lights dim at ten.");

    @Test
    void whoHasNoCopyGetsThePageAndItsTag() throws IOException {
        var answered = answer("GET", Map.of());

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.text()).isEqualTo("The lights dim at ten.");
        assertThat(answered.header("ETag")).isEqualTo(page.tag());
        assertThat(answered.header("Refresh")).isEqualTo("60");
        assertThat(answered.header("Cache-Control")).isEqualTo("public, no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s"})
    void whoHasACopyIsToldThatItIsStillGood(String known) throws IOException {
        var answered = answer("GET", Map.of("If-None-Match", known.formatted(page.tag())));

        assertThat(answered.status()).isEqualTo(304);
        assertThat(answered.text()).isEmpty();
        assertThat(answered.header("ETag")).isEqualTo(page.tag());
    }

    @Test
    void anOldCopyIsReplaced() throws IOException {
        var known = Map.of("If-None-Match", page(1, "The lights dim at nine.").tag());

        assertThat(answer("GET", known).text()).isEqualTo("The lights dim at ten.");
    }

    @Test
    void theSamePageHasTheSameTagInEveryEditionAndOnEveryNode() {
        assertThat(page(2, "The lights dim at ten.").tag()).isEqualTo(page.tag());
    }

    @Test
    void whoAsksForTheHeadGetsNoBody() throws IOException {
        assertThat(answer("HEAD", Map.of()).text()).isEmpty();
    }

    private Answered answer(String method, Map<String, String> headers) throws IOException {
        var answered = new Answered();
        page.answer(new Asked(method, "/you-said-we-did", Map.of(), headers).request(), answered.response());
        return answered;
    }

    private static KeptPage page(long edition, String text) {
        return new KeptPage(edition, "text/html", Map.of("Refresh", "60"), text.getBytes(StandardCharsets.UTF_8));
    }
}

package org.openleap.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RealmTest {

    @Test
    void aPlaceholderStandsForItsValueOrElseForItsDefault() {
        var text = "${URL:http://localhost:8080}/callback ${SECRET:none} ${EMPTY}!";

        assertThat(Realm.filled(text, Map.of("URL", "http://localhost:9$")))
                .isEqualTo("http://localhost:9$/callback none !");
    }

    @Test
    void theShippedRealmNeedsNoMoreThanAddressAndSecret() throws Exception {
        var text = new String(getClass().getResourceAsStream("leap-realm.json").readAllBytes(), StandardCharsets.UTF_8);
        var filled =
                Realm.filled(text, Map.of("LEAP_PUBLIC_URL", "http://leap.test", "LEAP_OIDC_CLIENT_SECRET", "s3cret"));

        assertThat(filled).contains("http://leap.test/callback", "s3cret").doesNotContain("localhost:8080");
    }
}

package org.openleap.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealmTest {

    @Test
    void aPlaceholderStandsForItsValueOrElseForItsDefault() {
        var text = "${URL:http://localhost:8080}/callback ${SECRET:none} ${EMPTY}!";

        assertThat(Realm.filled(text, Map.of("URL", "http://localhost:9$")))
                .isEqualTo("http://localhost:9$/callback none !");
    }

    @ParameterizedTest
    @ValueSource(strings = {Realm.LEAP, Realm.PARTNER})
    void theShippedRealmsTakeEveryAddressFromOutside(String file) throws Exception {
        var text = new String(getClass().getResourceAsStream(file).readAllBytes(), StandardCharsets.UTF_8);
        var filled = Realm.filled(
                text,
                Map.of(
                        "LEAP_PUBLIC_URL", "http://leap.test",
                        "LEAP_OIDC_CLIENT_SECRET", "s3cret",
                        "LEAP_OIDC_ADMIN_CLIENT_SECRET", "s3cret",
                        "LEAP_PARTNER_CLIENT_SECRET", "s3cret",
                        "LEAP_REALM_URL", "http://id.test/realms/leap",
                        "LEAP_PARTNER_ISSUER", "http://id.test/realms/carers-link",
                        "LEAP_SMTP_HOST", "mail.test"));

        assertThat(filled)
                .contains("s3cret", "http://id.test/realms/")
                .doesNotContain("localhost", "demonstration-secret");
    }
}

package org.openleap.webhook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /** The example of the specification's own libraries. */
    @Test
    void itIsThatOfStandardWebhooks() {
        var signature = Signature.of(
                List.of(SECRET),
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1614265330),
                "{\"test\": 2432232314}");

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void twoSecretsSignSideBySide() {
        var both = Signature.of(List.of(Signature.newSecret(), SECRET), "msg_1", Instant.EPOCH, "{}");

        assertThat(both.split(" ")).hasSize(2).allMatch(each -> each.startsWith("v1,"));
        assertThat(both).endsWith(" " + Signature.of(List.of(SECRET), "msg_1", Instant.EPOCH, "{}"));
    }

    @Test
    void aSecretIsRandomAndHas32Bytes() {
        var secret = Signature.newSecret();

        assertThat(secret).startsWith("whsec_").isNotEqualTo(Signature.newSecret());
        assertThat(Base64.getDecoder().decode(secret.substring(6))).hasSize(32);
    }
}

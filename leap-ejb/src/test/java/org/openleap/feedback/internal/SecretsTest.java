package org.openleap.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SecretsTest {
    private static final Instant NOON = Instant.parse("2026-08-05T12:00:00Z");

    private final Secrets secrets = new Secrets("key", "content", "first");

    @Test
    void nothingOpensWhatWasNotGiven() {
        assertThat(secrets.isForPhrase("first")).isTrue();
        assertThat(secrets.isForPhrase("")).isFalse();
        assertThat(secrets.isForPhrase("second")).isFalse();
    }

    @Test
    void theLatestNewWordsOpenItNextToTheFirst() {
        secrets.renew("second", NOON);
        secrets.renew("third", NOON);

        assertThat(secrets.isForPhrase("first")).isTrue();
        assertThat(secrets.isForPhrase("second")).isFalse();
        assertThat(secrets.isForPhrase("third")).isTrue();
    }

    @Test
    void newWordsAreSentOnceADay() {
        assertThat(secrets.mayRenew(NOON)).isTrue();

        secrets.renew("second", NOON);

        assertThat(secrets.mayRenew(NOON.plus(Duration.ofHours(23)))).isFalse();
        assertThat(secrets.mayRenew(NOON.plus(Duration.ofHours(24)))).isTrue();
    }
}

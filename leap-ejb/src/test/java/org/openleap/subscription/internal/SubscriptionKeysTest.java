package org.openleap.subscription.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.shared.LeapKeys;
import org.openleap.subscription.AskSubscription;
import org.openleap.subscription.Frequency;
import org.openleap.subscription.Topic;

class SubscriptionKeysTest {
    private static final Instant NOON = Instant.parse("2026-08-05T12:00:00Z");

    private final SubscriptionKeys keys = new SubscriptionKeys();

    @BeforeEach
    void giveAKey() {
        keys.keys = new LeapKeys() {
            @Override
            public byte[] key(String purpose) {
                return ("a key of thirty-two bytes for " + purpose).getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    @Test
    void aKeySaysWhichSubscriptionAndProvesIt() {
        var subscription = asked(NOON);
        var key = keys.of(subscription);

        assertThat(SubscriptionKeys.id(key)).contains(subscription.id());
        assertThat(keys.isKeyOf(subscription, key)).isTrue();
    }

    @Test
    void aKeyOfAnEndedSubscriptionDoesNotOpenALaterOneOfTheSameNumber() {
        assertThat(keys.isKeyOf(asked(NOON.plusMillis(1)), keys.of(asked(NOON))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "0-", "0-00000000000000000000000000000000000", "x-0123456789abcdef0123456789abcdef"})
    void whatIsNoKeyLeadsNowhere(String text) {
        assertThat(SubscriptionKeys.id(text)).isEmpty();
    }

    @Test
    void aGuessIsNoKey() {
        assertThat(keys.isKeyOf(asked(NOON), "0-0123456789abcdef0123456789abcdef"))
                .isFalse();
    }

    private static Subscription asked(Instant at) {
        return Subscription.ask(new AskSubscription("sam@example.org", Frequency.DAILY, Topic.EVERYTHING), at);
    }
}

package org.openleap.webhook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openleap.changefeed.Change;
import org.openleap.changefeed.ChangeType;
import org.openleap.identity.UserId;
import org.openleap.shared.LastChange;
import org.openleap.shared.error.ConflictException;
import org.openleap.webhook.DeliveryResult;
import org.openleap.webhook.DeliveryStatus;
import org.openleap.webhook.EndpointStatus;

/** An endpoint, its two secrets, and what becomes of one message. */
class EndpointTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final UserId LEAD = new UserId("lead");
    private static final Receipt TAKEN = Receipt.answered(204, "");
    private static final Receipt REFUSED = Receipt.answered(500, "");

    private final Endpoint endpoint = Endpoint.add(
                    "merrow-valley-cvs",
                    URI.create("https://hooks.example.org/leap"),
                    EnumSet.of(ChangeType.RELAY_OWED, ChangeType.AGREEMENT_CHANGED),
                    41)
            .by(LEAD, NOW, "first");

    @Test
    void itIsToldOnlyOnceItIsVerified() {
        assertThat(endpoint.isActive()).isFalse();
        assertThatThrownBy(() -> endpoint.pause(LEAD, NOW)).isInstanceOf(ConflictException.class);

        endpoint.verified(LEAD, NOW);

        assertThat(endpoint.isActive()).isTrue();
        assertThat(endpoint.types()).containsExactlyInAnyOrder(ChangeType.RELAY_OWED, ChangeType.AGREEMENT_CHANGED);
    }

    @Test
    void forADayBothSecretsSignAndNoneWhenItIsRemoved() {
        endpoint.rotate("second", NOW.plus(Duration.ofDays(1)), new LastChange("lead", NOW, "webhook.rotated"));

        assertThat(endpoint.secretsAt(NOW)).containsExactly("second", "first");
        assertThat(endpoint.secretsAt(NOW.plus(Duration.ofDays(1)))).containsExactly("second");
        assertThat(endpoint.summary(NOW).oldSecretUntil()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        endpoint.remove(LEAD, NOW);
        assertThat(endpoint.secretsAt(NOW)).isEmpty();
        assertThatThrownBy(() -> endpoint.resume(LEAD, NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    void itFailsFromTheFirstFailureUntilItTakesSomething() {
        endpoint.verified(LEAD, NOW);

        assertThat(endpoint.failed(NOW)).isEqualTo(NOW);
        assertThat(endpoint.failed(NOW.plusSeconds(60))).isEqualTo(NOW);
        assertThat(endpoint.summary(NOW).isFailing()).isTrue();
        endpoint.took();
        assertThat(endpoint.summary(NOW).isFailing()).isFalse();
        endpoint.failed(NOW);
        endpoint.pause(UserId.SYSTEM, NOW);
        endpoint.resume(LEAD, NOW);
        assertThat(endpoint.summary(NOW).status()).isEqualTo(EndpointStatus.ACTIVE);
        assertThat(endpoint.summary(NOW).isFailing()).isFalse();
    }

    @Test
    void aMessageIsTriedUntilItIsTaken() {
        var delivery = delivery();
        delivery.tried(REFUSED, NOW, new Random(7));

        assertThat(delivery.status()).isEqualTo(DeliveryStatus.WAITING);
        assertThat(delivery.line().dueAt()).isAfter(NOW);
        assertThat(delivery.line().httpStatus()).isEqualTo(500);
        delivery.tried(TAKEN, NOW, new Random(7));
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.DELIVERED);
        assertThat(delivery.line().attempts()).isEqualTo(2);
    }

    @Test
    void afterTheLastAttemptItIsDeadUntilThePartnerWantsItAgain() {
        var delivery = delivery();
        for (int attempt = 1; attempt <= 10; attempt++) {
            assertThat(delivery.status()).isEqualTo(DeliveryStatus.WAITING);
            delivery.tried(Receipt.none(DeliveryResult.TOO_SLOW), NOW, new Random(7));
        }
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.DEAD);
        var id = delivery.messageId();

        delivery.repeat(NOW);

        assertThat(delivery.status()).isEqualTo(DeliveryStatus.WAITING);
        assertThat(delivery.line().attempts()).isZero();
        assertThat(delivery.messageId()).isEqualTo(id);
    }

    @Test
    void whatIsHiddenIsDroppedForGood() {
        var delivery = delivery();
        delivery.drop();

        assertThatThrownBy(() -> delivery.repeat(NOW)).isInstanceOf(ConflictException.class);
        assertThat(delivery.line().isToRepeat()).isFalse();
    }

    private Delivery delivery() {
        return Delivery.of(new Change(42, ChangeType.RELAY_OWED, "17", NOW), endpoint, NOW);
    }
}

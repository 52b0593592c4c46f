package org.openleap.subscription.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openleap.subscription.AskSubscription;
import org.openleap.subscription.Frequency;
import org.openleap.subscription.Topic;

class SubscriptionTest {
    private static final Instant NOON = Instant.parse("2026-08-05T12:00:00Z");
    private static final Topic WARD = new Topic("adult_wards", "", "");

    private final Subscription subscription =
            Subscription.ask(new AskSubscription(" Sam@Example.org ", Frequency.DAILY, WARD), NOON);

    @Test
    void itIsNothingUntilTheOwnerOfTheAddressConfirmsIt() {
        assertThat(subscription.isConfirmed()).isFalse();
        assertThat(subscription.keepUntil()).isEqualTo(NOON.plus(Subscription.UNCONFIRMED));
    }

    @Test
    void theSameAddressIsTheSameHoweverItIsTyped() {
        assertThat(subscription.email()).isEqualTo("sam@example.org");
    }

    @Test
    void itTellsWhatIsPublishedAfterTheConfirmation() {
        subscription.confirm(17, NOON);

        assertThat(subscription.seenEdition()).isEqualTo(17);
        assertThat(subscription.dueAt()).isEqualTo(Frequency.DAILY.next(NOON));
        assertThat(subscription.keepUntil()).isEqualTo(NOON.plus(Subscription.KEPT));
    }

    @Test
    void confirmingAgainKeepsItButSkipsNothing() {
        subscription.confirm(17, NOON);
        subscription.remind();

        subscription.confirm(20, NOON.plus(Duration.ofDays(700)));

        assertThat(subscription.seenEdition()).isEqualTo(17);
        assertThat(subscription.keepUntil()).isEqualTo(NOON.plus(Duration.ofDays(700 + 730)));
    }

    @Test
    void anAddressThatSomebodyElseTypedIsNotFlooded() {
        assertThat(subscription.mayMail(NOON)).isTrue();
        subscription.mailed(NOON);

        assertThat(subscription.mayMail(NOON.plus(Duration.ofMinutes(59)))).isFalse();
        assertThat(subscription.mayMail(NOON.plus(Duration.ofMinutes(60)))).isTrue();
    }

    @Test
    void itsOwnerSeesEnoughOfTheAddressToKnowIt() {
        assertThat(subscription.detail().address()).isEqualTo("s…@example.org");
    }

    @Test
    void theAddressReachesNoLogLine() {
        assertThat(subscription.toString()).doesNotContain("sam");
    }
}

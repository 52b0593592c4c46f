package org.openleap.insightfeed.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackReference;
import org.openleap.insightfeed.FeedKind;
import org.openleap.insightfeed.FeedStatus;

class InsightRecordTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final FeedbackReference ITEM = FeedbackReference.of(78);

    private final InsightRecord record =
            InsightRecord.of(new Content(FeedKind.ITEM, ITEM.value(), ITEM, Map.of()), "one", NOON);

    @Test
    void itWaitsUntilTheStoreHasTakenIt() {
        assertThat(record.status()).isEqualTo(FeedStatus.WAITING);
        assertThat(record.line().isReceived()).isFalse();

        record.leaving("one", NOON);
        record.accepted("one", "store-17", NOON.plusSeconds(1));

        assertThat(record.status()).isEqualTo(FeedStatus.ACCEPTED);
        assertThat(record.line().receipt()).isEqualTo("store-17");
        assertThat(record.line().receivedAt()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void whatChangedWhileItWasOnItsWayIsSentAgain() {
        record.leaving("one", NOON);
        record.changed("two", false, NOON.plusSeconds(1));
        record.accepted("one", "store-17", NOON.plusSeconds(2));

        assertThat(record.status()).isEqualTo(FeedStatus.WAITING);
        assertThat(record.dueAt()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void whatIsAsTheStoreKnowsItIsNotSentAgain() {
        record.leaving("one", NOON);
        record.accepted("one", "store-17", NOON);
        record.changed("one", false, NOON.plusSeconds(5));

        assertThat(record.status()).isEqualTo(FeedStatus.ACCEPTED);
        assertThat(record.line().changedAt()).isEqualTo(NOON);
    }

    @Test
    void aStoreThatIsAwayIsTriedAgainLaterAndLater() {
        record.leaving("one", NOON);
        record.failed("ConnectException", false, NOON);
        assertThat(record.dueAt()).isEqualTo(NOON.plus(Duration.ofMinutes(2)));

        for (int tried = 0; tried < 20; tried++) record.leaving("one", NOON);
        record.failed("ConnectException", false, NOON);

        assertThat(record.status()).isEqualTo(FeedStatus.WAITING);
        assertThat(record.dueAt()).isEqualTo(NOON.plus(Duration.ofMinutes(64)));
        assertThat(record.line().problem()).isEqualTo("ConnectException");
    }

    @Test
    void whatTheStoreDoesNotWantRestsUntilItChanges() {
        record.leaving("one", NOON);
        record.failed("status 422", true, NOON);
        assertThat(record.status()).isEqualTo(FeedStatus.REFUSED);

        record.changed("two", false, NOON.plusSeconds(9));

        assertThat(record.status()).isEqualTo(FeedStatus.WAITING);
        assertThat(record.line().problem()).isEmpty();
    }

    @Test
    void theStoreIsAskedToDropOnlyWhatItMayHave() {
        record.gone("gone", NOON);
        assertThat(record.line().withdrawn()).isFalse();

        record.leaving("one", NOON);
        record.gone("gone", NOON.plusSeconds(1));

        assertThat(record.line().withdrawn()).isTrue();
        assertThat(record.mark()).isEqualTo("gone");
    }
}

package org.openleap.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapsTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final Gaps gaps = new Gaps(10);

    @Test
    void numbersInARowLeaveNoGap() {
        gaps.saw(List.of(12L, 11L), NOON);

        assertThat(gaps.waiting()).isEmpty();
        assertThat(gaps.complete()).isEqualTo(12);
    }

    @Test
    void aMissingNumberIsWaitedFor() {
        gaps.saw(List.of(11L, 14L), NOON);

        assertThat(gaps.waiting()).containsExactly(12L, 13L);
        assertThat(gaps.complete()).isEqualTo(11);
        assertThat(gaps.newest()).isEqualTo(14);
    }

    @Test
    void untilItCame() {
        gaps.saw(List.of(13L), NOON);
        gaps.saw(List.of(11L, 12L), NOON);

        assertThat(gaps.waiting()).isEmpty();
        assertThat(gaps.complete()).isEqualTo(13);
    }

    @Test
    void orUntilNoTransactionCanStillBringIt() {
        gaps.saw(List.of(13L), NOON);
        gaps.saw(List.of(), NOON.plus(Duration.ofMinutes(11)));

        assertThat(gaps.waiting()).isEmpty();
        assertThat(gaps.complete()).isEqualTo(13);
    }
}

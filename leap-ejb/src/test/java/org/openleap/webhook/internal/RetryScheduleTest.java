package org.openleap.webhook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {
    @Test
    void thePausesGrowAndEndAfterThreeDays() {
        var pauses = IntStream.rangeClosed(1, 9)
                .mapToObj(
                        attempts -> RetrySchedule.after(attempts, new Random(7)).orElseThrow())
                .toList();

        assertThat(pauses).isSorted();
        assertThat(pauses.get(0)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(6));
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofHours(75), Duration.ofHours(91));
        assertThat(RetrySchedule.after(10, new Random(7))).isEmpty();
    }

    @Test
    void thoseWhoFailTogetherDoNotComeBackTogether() {
        var random = new Random(7);

        assertThat(RetrySchedule.after(2, random)).isNotEqualTo(RetrySchedule.after(2, random));
    }
}

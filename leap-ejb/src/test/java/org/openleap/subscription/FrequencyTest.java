package org.openleap.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FrequencyTest {
    /** A Wednesday in summer, half past one in London. */
    private static final Instant WEDNESDAY = Instant.parse("2026-08-05T12:30:00Z");

    @Test
    void atOnceIsNow() {
        assertThat(Frequency.INSTANT.next(WEDNESDAY)).isEqualTo(WEDNESDAY);
    }

    @Test
    void dailyIsTheNextMorningOfLondon() {
        assertThat(Frequency.DAILY.next(WEDNESDAY)).isEqualTo("2026-08-06T06:30:00Z");
        assertThat(Frequency.DAILY.next(Instant.parse("2026-12-01T00:05:00Z"))).isEqualTo("2026-12-02T07:30:00Z");
    }

    @Test
    void weeklyIsTheNextMondayEvenOnAMonday() {
        assertThat(Frequency.WEEKLY.next(WEDNESDAY)).isEqualTo("2026-08-10T06:30:00Z");
        assertThat(Frequency.WEEKLY.next(Instant.parse("2026-08-10T05:00:00Z"))).isEqualTo("2026-08-17T06:30:00Z");
    }

    @Test
    void theMorningStaysTheMorningWhenTheClocksGoBack() {
        assertThat(Frequency.WEEKLY.next(Instant.parse("2026-10-24T12:00:00Z"))).isEqualTo("2026-10-26T07:30:00Z");
    }
}

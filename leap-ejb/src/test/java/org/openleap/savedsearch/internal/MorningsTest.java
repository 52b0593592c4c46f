package org.openleap.savedsearch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.savedsearch.Alert;

class MorningsTest {
    /** 26 November 2026 is a Thursday; London has summer time until 25 October. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-26T07:59:00Z, DAILY, 2026-11-26T08:00:00Z",
        "2026-11-26T08:00:00Z, DAILY, 2026-11-27T08:00:00Z",
        "2026-11-26T12:00:00Z, WEEKLY, 2026-11-30T08:00:00Z",
        "2026-11-30T07:00:00Z, WEEKLY, 2026-11-30T08:00:00Z",
        "2026-11-30T08:00:00Z, WEEKLY, 2026-12-07T08:00:00Z",
        "2026-07-01T12:00:00Z, DAILY, 2026-07-02T07:00:00Z",
        "2026-10-24T12:00:00Z, DAILY, 2026-10-25T08:00:00Z",
        "2026-11-26T12:00:00Z, INSTANT, 2026-11-26T12:00:30Z"
    })
    void eightInTheMorningIsEightInLondon(Instant now, Alert alert, Instant next) {
        assertThat(Mornings.after(now, alert)).isEqualTo(next);
    }
}

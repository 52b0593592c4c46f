package org.openleap.demonstration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.reference.WorkingDays;

class ScriptTest {

    /** A demonstration that starts late in the evening must not tell what happened before the clocks changed on the day after. */
    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-26T23:30:00Z", "2026-04-10T23:30:00Z", "2026-04-10T22:30:00Z", "2026-10-25T00:30:00Z"})
    void aStepIsOnTheDayThatTheStorySays(String start) {
        var script = new Script(InstantSource.fixed(Instant.parse(start)));

        for (int days = -400; days <= 0; days++) {
            assertThat(LocalDate.ofInstant(script.moment(days), WorkingDays.LONDON))
                    .isEqualTo(script.day(days));
        }
        assertThat(script.moment(0)).isEqualTo(start);
    }
}

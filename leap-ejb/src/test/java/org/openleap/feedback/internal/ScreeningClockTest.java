package org.openleap.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.reference.WorkingDays;
import org.openleap.reference.WorkingHours;
import org.openleap.targets.Targets;

class ScreeningClockTest {
    private final ScreeningClock clock = new ScreeningClock();

    @BeforeEach
    void useTheCalendarOfEngland() {
        clock.workingDays = new WorkingDays();
        clock.targets = Targets.asShipped(clock.workingDays);
        clock.workingHours = WorkingHours.of(clock.workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00:00Z, 2026-11-24T17:00:00Z", // Monday morning: Tuesday's close
        "2026-11-27T18:00:00Z, 2026-11-30T17:00:00Z", // Friday evening: Monday's close
        "2026-12-24T10:00:00Z, 2026-12-29T17:00:00Z" // Christmas Eve: after Boxing Day's substitute on Monday the 28th
    })
    void aPersonLooksByTheEndOfTheNextWorkingDay(Instant received, Instant due) {
        assertThat(clock.screenBy(received)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00:00Z, 2026-11-23T12:00:00Z", // in office hours
        "2026-11-23T07:00:00Z, 2026-11-23T11:00:00Z", // before nine
        "2026-11-23T15:30:00Z, 2026-11-24T09:30:00Z", // half an hour is left of the next day
        "2026-11-28T12:00:00Z, 2026-11-30T11:00:00Z" // Saturday
    })
    void aPersonLooksWithinTwoWorkingHoursWhenSomebodyIsAtRisk(Instant received, Instant due) {
        assertThat(clock.urgentBy(received)).isEqualTo(due);
    }
}

package org.openleap.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {
    private final WorkingHours hours = WorkingHours.of(new WorkingDays());

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00:00Z, PT2H, 2026-11-23T12:00:00Z", // in office hours
        "2026-11-23T07:00:00Z, PT2H, 2026-11-23T11:00:00Z", // before nine
        "2026-11-23T16:00:00Z, PT2H, 2026-11-24T10:00:00Z", // one hour today, one tomorrow
        "2026-11-27T16:30:00Z, PT9H, 2026-12-01T09:30:00Z", // over a weekend and a whole day
        "2026-12-24T17:00:00Z, PT1H, 2026-12-29T10:00:00Z", // over Christmas
        "2026-07-06T08:30:00Z, PT1H, 2026-07-06T09:30:00Z" // London is an hour ahead in summer
    })
    void workingTimePassesOnlyWhileTheOfficeIsOpen(Instant start, Duration work, Instant end) {
        assertThat(hours.after(start, work)).isEqualTo(end);
        assertThat(hours.between(start, end)).isEqualTo(work);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28T09:00:00Z, 2026-11-29T17:00:00Z", // a weekend
        "2026-11-24T12:00:00Z, 2026-11-24T10:00:00Z" // backwards
    })
    void noWorkingTimeIsNone(Instant from, Instant to) {
        assertThat(hours.between(from, to)).isZero();
    }
}

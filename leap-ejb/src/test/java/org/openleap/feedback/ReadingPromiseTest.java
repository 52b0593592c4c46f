package org.openleap.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openleap.reference.WorkingDays;
import org.openleap.targets.Targets;

class ReadingPromiseTest {
    private final ReadingPromise promise = new ReadingPromise();

    ReadingPromiseTest() {
        promise.targets = Targets.asShipped(new WorkingDays());
    }

    @Test
    void whatIsSaidOnAMondayIsReadByTheNextMonday() {
        assertThat(promise.by(LocalDate.of(2026, 11, 23))).isEqualTo("2026-11-30");
        assertThat(promise.by(Instant.parse("2026-11-23T10:00:00Z"))).isEqualTo("2026-11-30T17:00:00Z");
    }

    @Test
    void theBankHolidaysAtChristmasDoNotCount() {
        assertThat(promise.by(LocalDate.of(2026, 12, 23))).isEqualTo("2027-01-04");
    }
}

package org.openleap.subject.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.reference.WorkingDays;
import org.openleap.subject.RequestKind;

class RequestClockTest {
    private final RequestClock clock = clock();

    @ParameterizedTest
    @CsvSource({
        "ACCESS, 2026-09-03, 2026-10-05", // the 3rd of October is a Saturday
        "ERASURE, 2026-01-31, 2026-03-02", // the end of February, a Saturday
        "ACCESS, 2026-11-25, 2026-12-29", // Christmas, the weekend, and its substitute day
        "COMPLAINT, 2026-09-03, 2026-10-03"
    })
    void anAnswerIsOwedWithinAMonth(RequestKind kind, LocalDate received, LocalDate due) {
        assertThat(clock.due(kind, received)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-03, 2026-12-03", "2026-11-30, 2027-03-01"})
    void twoMonthsMoreAreCountedFromTheDayItCame(LocalDate received, LocalDate due) {
        assertThat(clock.longer(received)).isEqualTo(due);
    }

    private static RequestClock clock() {
        var clock = new RequestClock();
        clock.workingDays = new WorkingDays();
        return clock;
    }
}

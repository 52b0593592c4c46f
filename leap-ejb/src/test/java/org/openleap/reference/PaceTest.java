package org.openleap.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 8, 28);
    private static final LocalDate TUESDAY_AFTER_THE_BANK_HOLIDAY = LocalDate.of(2026, 9, 1);

    @Test
    void halfAndNineOfTenAreReadFromTheCases() {
        assertThat(pace(Map.of(1L, 5L, 4L, 4L, 30L, 1L))).isEqualTo(new Pace(1, 4, 10));
        assertThat(pace(Map.of(1L, 1L, 2L, 1L, 3L, 1L))).isEqualTo(new Pace(2, 3, 3));
        assertThat(pace(Map.of(7L, 1L))).isEqualTo(new Pace(7, 7, 1));
    }

    @Test
    void nothingTookNoTime() {
        assertThat(pace(Map.of())).isEqualTo(new Pace(0, 0, 0));
        assertThat(pace(Map.of()).isKnown(1)).isFalse();
    }

    @Test
    void fewCasesSayNothing() {
        assertThat(pace(Map.of(2L, 4L)).isKnown(5)).isFalse();
        assertThat(pace(Map.of(2L, 5L)).isKnown(5)).isTrue();
    }

    @Test
    void onlyWorkingDaysCount() {
        var stretches = List.of(
                new Stretch("", FRIDAY, TUESDAY_AFTER_THE_BANK_HOLIDAY, 3),
                new Stretch("", FRIDAY, FRIDAY, 1),
                new Stretch("", FRIDAY, FRIDAY.minusDays(1), 1));

        assertThat(new WorkingDays().pace(stretches)).isEqualTo(new Pace(1, 1, 5));
    }

    private static Pace pace(Map<Long, Long> cases) {
        return Pace.of(new TreeMap<>(cases));
    }
}

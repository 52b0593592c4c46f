package org.openleap.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingDaysTest {
    /** England in 2026: New Year, Good Friday, Easter Monday, early May, spring, summer, Christmas, Boxing Day (moved). */
    private static final Set<LocalDate> BANK_HOLIDAYS = Stream.of(
                    "01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28")
            .map(day -> LocalDate.parse("2026-" + day))
            .collect(Collectors.toSet());

    private final WorkingDays days = new WorkingDays();

    static Stream<LocalDate> starts() {
        return new SplittableRandom(2026)
                .ints(100, 0, 3650)
                .mapToObj(day -> LocalDate.of(2020, 1, 1).plusDays(day));
    }

    @Test
    void theYear2026HasExactlyTheBankHolidaysOfEngland() {
        var closed = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(day -> !days.isWorkingDay(day))
                .collect(Collectors.toSet());

        assertThat(closed).isEqualTo(BANK_HOLIDAYS);
    }

    @ParameterizedTest
    @MethodSource("starts")
    void aPromiseNeverFallsOnAClosedDay(LocalDate start) {
        for (int count = 1; count <= 20; count++) {
            var due = days.after(start, count);
            assertThat(days.isWorkingDay(due)).isTrue();
            assertThat(days.between(start, due)).isEqualTo(count);
            assertThat(days.between(due, start)).isEqualTo(-count);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-02, 1, 2026-04-07", // over Easter
        "2026-12-24, 1, 2026-12-29", // over Christmas, with Boxing Day on a Saturday
        "2026-05-01, 1, 2026-05-05",
        "2026-11-23, 20, 2026-12-21",
        "2026-11-21, 0, 2026-11-21"
    })
    void workingDaysAreCounted(LocalDate start, int count, LocalDate expected) {
        assertThat(days.after(start, count)).isEqualTo(expected);
    }

    @Test
    void businessClosesAtFiveInLondonInSummerAndInWinter() {
        assertThat(days.deadline(Instant.parse("2026-06-01T09:00:00Z"), 1)).isEqualTo("2026-06-02T16:00:00Z");
        assertThat(days.deadline(Instant.parse("2026-11-23T09:00:00Z"), 1)).isEqualTo("2026-11-24T17:00:00Z");
    }

    @Test
    void aSummerNightBelongsToTheDayThatLondonReads() {
        assertThat(days.deadline(Instant.parse("2026-06-01T23:30:00Z"), 1)).isEqualTo("2026-06-03T16:00:00Z");
    }
}

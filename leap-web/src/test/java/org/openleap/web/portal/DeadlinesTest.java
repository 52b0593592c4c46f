package org.openleap.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openleap.reference.WorkingDays;
import org.openleap.web.support.Dates;

class DeadlinesTest {
    /** A Friday, in British summer time. */
    private static final Instant NOW = Instant.parse("2026-08-07T10:00:00Z");

    private final Deadlines deadlines = new Deadlines();

    {
        deadlines.clock = InstantSource.fixed(NOW);
        deadlines.workingDays = new WorkingDays();
        deadlines.dates = new Dates();
    }

    @Test
    void aWeekendDoesNotCountAsTimeLeft() {
        assertThat(deadlines.left(LocalDate.of(2026, 8, 10))).isEqualTo("1 working day left");
        assertThat(deadlines.left(LocalDate.of(2026, 8, 11))).isEqualTo("2 working days left");
    }

    @Test
    void aPassedDayIsLateByAtLeastOneDay() {
        assertThat(deadlines.left(LocalDate.of(2026, 8, 6))).isEqualTo("1 working day late");
        assertThat(deadlines.left(LocalDate.of(2026, 8, 3))).isEqualTo("4 working days late");
    }

    @Test
    void todayIsNeitherLateNorLeft() {
        assertThat(deadlines.left(LocalDate.of(2026, 8, 7))).isEqualTo("due today");
        assertThat(deadlines.isLate(LocalDate.of(2026, 8, 7))).isFalse();
    }

    @Test
    void aFarDayIsNamed() {
        assertThat(deadlines.left(LocalDate.of(2026, 12, 1))).isEqualTo("by 1 December 2026");
    }

    @Test
    void nothingIsSaidWhereNothingIsDue() {
        assertThat(deadlines.left(LocalDate.MAX)).isEmpty();
        assertThat(deadlines.left(Instant.MAX)).isEmpty();
        assertThat(deadlines.isLate(LocalDate.MAX)).isFalse();
    }

    @Test
    void ageIsToldInMinutesAndHoursOnTheSameDayOnly() {
        assertThat(deadlines.age(NOW)).isEqualTo("just now");
        assertThat(deadlines.age(NOW.minusSeconds(60))).isEqualTo("1 minute ago");
        assertThat(deadlines.age(NOW.minusSeconds(3 * 3600))).isEqualTo("3 hours ago");
        assertThat(deadlines.age(NOW.minusSeconds(12 * 3600))).isEqualTo("yesterday");
        assertThat(deadlines.age(NOW.minusSeconds(5 * 24 * 3600))).isEqualTo("2 August 2026");
    }

    @Test
    void theTagOfALateDeadlineIsRed() {
        assertThat(deadlines.tag(LocalDate.of(2026, 8, 6)).tone()).isEqualTo("red");
        assertThat(deadlines.tag(LocalDate.of(2026, 8, 20)).tone()).isEqualTo("grey");
    }
}

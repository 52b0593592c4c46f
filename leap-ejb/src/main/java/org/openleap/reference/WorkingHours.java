package org.openleap.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Office hours of the trust: working days from 9 to 17, London time. */
@ApplicationScoped
public class WorkingHours {
    private static final LocalTime OPEN = LocalTime.of(9, 0);
    private static final LocalTime CLOSE = LocalTime.of(17, 0);

    @Inject
    WorkingDays workingDays;

    /** Office hours on the working days of a calendar. */
    public static WorkingHours of(WorkingDays calendar) {
        var hours = new WorkingHours();
        hours.workingDays = calendar;
        return hours;
    }

    /** The moment at which so much working time has passed since the start. */
    public Instant after(Instant start, Duration work) {
        var day = dayOf(start);
        var left = work;
        for (var from = later(start, opening(day)); ; from = opening(day)) {
            var today = workingTime(day, from);
            if (today.compareTo(left) >= 0) return from.plus(left);
            left = left.minus(today);
            day = workingDays.after(day, 1);
        }
    }

    /** Working time between the two; zero when the second is not later. */
    public Duration between(Instant from, Instant to) {
        var sum = Duration.ZERO;
        for (var day = dayOf(from); !day.isAfter(dayOf(to)); day = day.plusDays(1)) {
            var begin = later(from, opening(day));
            var end = to.isBefore(closing(day)) ? to : closing(day);
            if (workingDays.isWorkingDay(day) && begin.isBefore(end)) sum = sum.plus(Duration.between(begin, end));
        }
        return sum;
    }

    private Duration workingTime(LocalDate day, Instant from) {
        boolean over = !workingDays.isWorkingDay(day) || !from.isBefore(closing(day));
        return over ? Duration.ZERO : Duration.between(from, closing(day));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingDays.LONDON);
    }

    private static Instant opening(LocalDate day) {
        return day.atTime(OPEN).atZone(WorkingDays.LONDON).toInstant();
    }

    private static Instant closing(LocalDate day) {
        return day.atTime(CLOSE).atZone(WorkingDays.LONDON).toInstant();
    }
}

package org.openleap.action.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.action.PlanDay;
import org.openleap.identity.VisibilityScope;

/** The five days from Monday to Friday: of this week, and at the weekend of the next. */
@ApplicationScoped
public class PlanWeek {
    private static final int DAYS = 5;

    @Inject
    PlanRepository items;

    /** Two queries, whatever the plan holds. */
    public List<PlanDay> of(LocalDate today, VisibilityScope caller) {
        var monday = monday(today);
        var friday = monday.plusDays(DAYS - 1L);
        var done = items.doneOn(monday, friday, caller);
        var due = items.dueOn(monday, friday, caller);
        return Stream.iterate(monday, day -> day.plusDays(1))
                .limit(DAYS)
                .map(day -> new PlanDay(day, done.getOrDefault(day, 0L), due.getOrDefault(day, 0L)))
                .toList();
    }

    static LocalDate monday(LocalDate today) {
        boolean weekend = today.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        var monday = TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY);
        return weekend ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : today.with(monday);
    }
}

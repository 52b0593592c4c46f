package org.openleap.action.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.action.PlanDay;
import org.openleap.identity.VisibilityScope;

class PlanWeekTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23",
        "2026-11-26, 2026-11-23",
        "2026-11-27, 2026-11-23",
        "2026-11-28, 2026-11-30",
        "2026-11-29, 2026-11-30"
    })
    void theWeekBeginsOnMondayAndAtTheWeekendItIsTheNext(LocalDate today, LocalDate monday) {
        assertThat(PlanWeek.monday(today)).isEqualTo(monday);
    }

    @Test
    void everyDayIsThereAlsoWithoutAnything() {
        var monday = LocalDate.of(2026, 11, 23);
        var week = new PlanWeek();
        week.items = new PlanRepository() {
            @Override
            Map<LocalDate, Long> dueOn(LocalDate from, LocalDate to, VisibilityScope scope) {
                return Map.of(to, 3L);
            }

            @Override
            Map<LocalDate, Long> doneOn(LocalDate from, LocalDate to, VisibilityScope scope) {
                return Map.of(from, 2L);
            }
        };

        assertThat(week.of(monday.plusDays(3), VisibilityScope.system()))
                .containsExactly(
                        new PlanDay(monday, 2, 0),
                        new PlanDay(monday.plusDays(1), 0, 0),
                        new PlanDay(monday.plusDays(2), 0, 0),
                        new PlanDay(monday.plusDays(3), 0, 0),
                        new PlanDay(monday.plusDays(4), 0, 3));
    }
}

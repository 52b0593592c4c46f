package org.openleap.savedsearch.internal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.openleap.savedsearch.Alert;

/** When a search is looked at next, in the time of London. */
final class Mornings {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final Duration INSTANT = Duration.ofSeconds(30);

    private Mornings() {}

    static Instant after(Instant now, Alert alert) {
        var local = now.atZone(LONDON);
        var today = local.toLocalDate().atTime(EIGHT).atZone(LONDON);
        var morning = today.toInstant().isAfter(now)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return switch (alert) {
            case NEVER, INSTANT -> now.plus(INSTANT);
            case DAILY -> morning.atTime(EIGHT).atZone(LONDON).toInstant();
            case WEEKLY ->
                morning.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                        .atTime(EIGHT)
                        .atZone(LONDON)
                        .toInstant();
        };
    }
}

package org.openleap.targets.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openleap.targets.Target;

/** How long everything may take, on any day. Never changes. */
public final class Timetable {
    private final Map<Target, TreeMap<LocalDate, Integer>> days = new EnumMap<>(Target.class);

    /** @param periods as they were written: of two that begin on the same day, the later one counts */
    public Timetable(Collection<TargetPeriod> periods) {
        periods.forEach(period -> of(period.target()).put(period.from(), period.days()));
    }

    private TreeMap<LocalDate, Integer> of(Target target) {
        return days.computeIfAbsent(target, any -> new TreeMap<>());
    }

    public int days(Target target, LocalDate on) {
        return Optional.ofNullable(days.get(target))
                .map(changes -> changes.floorEntry(on))
                .map(Map.Entry::getValue)
                .orElse(target.days());
    }

    /** The first day after that one on which another time counts. */
    Optional<LocalDate> nextAfter(LocalDate day, Target target) {
        int now = days(target, day);
        return Optional.ofNullable(days.get(target)).stream()
                .flatMap(changes -> changes.tailMap(day, false).entrySet().stream())
                .filter(change -> change.getValue() != now)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

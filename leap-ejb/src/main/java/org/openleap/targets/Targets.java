package org.openleap.targets;

import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.openleap.reference.WorkingDays;
import org.openleap.targets.internal.Timetable;
import org.openleap.targets.internal.TimetableReader;

/**
 * How long everything may take, for whoever counts; from a small cache of this node, so that a change shows on other nodes within
 * a minute. Changes begin tomorrow or later, so no node counts a promise of today twice.
 */
@ApplicationScoped
public class Targets {
    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    TimetableReader reader;

    @Inject
    WorkingDays workingDays;

    private Supplier<Timetable> timetable;
    private Runnable forget;

    /** The numbers that LEAP begins with, on the working days of a calendar. */
    public static Targets asShipped(WorkingDays calendar) {
        var targets = new Targets();
        targets.workingDays = calendar;
        targets.timetable = () -> new Timetable(List.of());
        return targets;
    }

    @PostConstruct
    void open() {
        var cache = Caffeine.newBuilder().expireAfterWrite(FRESH).build((Boolean any) -> reader.read());
        timetable = () -> cache.get(true);
        forget = cache::invalidateAll;
    }

    /** So many days for a clock that begins on that day. */
    public int days(Target target, LocalDate start) {
        return timetable.get().days(target, start);
    }

    /** The last day of a clock in working days that begins on that day; the day itself does not count. */
    public LocalDate after(LocalDate start, Target target) {
        return workingDays.after(start, days(target, start));
    }

    /** Close of business on the last day of a clock in working days. */
    public Instant deadline(Instant start, Target target) {
        return workingDays.deadline(start, days(target, LocalDate.ofInstant(start, WorkingDays.LONDON)));
    }

    /** For letters, e.g. "20 working days". */
    public String words(Target target, LocalDate start) {
        int days = days(target, start);
        var noun = target.unit() == Target.Unit.WORKING_DAYS ? "working day" : "day";
        return days + " " + noun + (days == 1 ? "" : "s");
    }

    void refresh(@Observes(during = TransactionPhase.AFTER_SUCCESS) TargetEvent changed) {
        forget.run();
    }
}

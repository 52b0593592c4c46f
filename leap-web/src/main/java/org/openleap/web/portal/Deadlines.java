package org.openleap.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.openleap.reference.WorkingDays;
import org.openleap.web.support.Dates;

/** How long ago something was, and how many working days are left, in words. */
@Named
@ApplicationScoped
public class Deadlines {
    private static final LocalDate NEVER = LocalDate.of(9000, 1, 1);

    @Inject
    InstantSource clock;

    @Inject
    WorkingDays workingDays;

    @Inject
    Dates dates;

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }

    /** "12 minutes ago", "3 hours ago", "yesterday", then the date. */
    public String age(Instant at) {
        var passed = Duration.between(at, clock.instant());
        var day = LocalDate.ofInstant(at, WorkingDays.LONDON);
        if (day.equals(today().minusDays(1))) return PortalText.of("age.yesterday");
        if (!day.equals(today())) return dates.day(day);
        if (passed.toMinutes() < 1) return PortalText.of("age.now");
        return passed.toHours() < 1
                ? PortalText.of("age.minutes", passed.toMinutes())
                : PortalText.of("age.hours", passed.toHours());
    }

    /** "due today", "3 working days left", "2 working days late"; empty when nothing is due. */
    public String left(LocalDate due) {
        if (!isDue(due)) return "";
        int days = workingDays.between(today(), due);
        if (due.isBefore(today())) return PortalText.of("due.late", Math.max(1, -days));
        if (due.equals(today())) return PortalText.of("due.today");
        return days > 20 ? PortalText.of("due.by", dates.day(due)) : PortalText.of("due.left", days);
    }

    public String left(Instant due) {
        return left(dayOf(due));
    }

    public boolean isLate(LocalDate due) {
        return isDue(due) && due.isBefore(today());
    }

    /** The deadline as a tag: red when it has passed, blue when it is today or tomorrow, grey before. */
    public Tag tag(LocalDate due) {
        if (isLate(due)) return new Tag(left(due), "warn", "red");
        boolean soon = !due.isAfter(today().plusDays(1));
        return new Tag(left(due), "clock", soon ? "blue" : "grey");
    }

    public Tag tag(Instant due) {
        return tag(dayOf(due));
    }

    /** The day of an instant in London; the far future stands for "nothing is due". */
    public LocalDate dayOf(Instant instant) {
        return instant.isBefore(NEVER.atStartOfDay(WorkingDays.LONDON).toInstant())
                ? LocalDate.ofInstant(instant, WorkingDays.LONDON)
                : NEVER;
    }

    /** Far dates stand for "nothing is due". */
    public boolean isDue(LocalDate due) {
        return due.isBefore(NEVER);
    }
}

package org.openleap.reference;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.TreeMap;

/** Working days in England: not Saturday, Sunday or a bank holiday (SI 2012/3094 regulation 19). */
@ApplicationScoped
public class WorkingDays {
    /** The trust's clock on the wall. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final LocalTime CLOSE = LocalTime.of(17, 0);

    private final HolidayManager holidays = HolidayManager.getInstance(
            ManagerParameters.create(de.focus_shift.jollyday.core.HolidayCalendar.UNITED_KINGDOM));

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day, "eng");
    }

    /** The day that is so many working days after the start; the start itself does not count. */
    public LocalDate after(LocalDate start, int days) {
        var day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) left--;
        }
        return day;
    }

    /** Close of business (17:00 in London) so many working days after the instant. */
    public Instant deadline(Instant start, int days) {
        return after(LocalDate.ofInstant(start, LONDON), days)
                .atTime(CLOSE)
                .atZone(LONDON)
                .toInstant();
    }

    /** Working days from one day to another, negative when the second is earlier; the first day does not count. */
    public int between(LocalDate from, LocalDate to) {
        int sign = to.isBefore(from) ? -1 : 1;
        var last = sign > 0 ? to : from;
        int count = 0;
        for (var day = sign > 0 ? from : to; day.isBefore(last); ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) count++;
        }
        return sign * count;
    }

    /** How fast it goes; what took a moment back counts as the same day. */
    public Pace pace(Collection<Stretch> stretches) {
        var cases = new TreeMap<Long, Long>();
        stretches.forEach(stretch ->
                cases.merge((long) Math.max(0, between(stretch.from(), stretch.to())), stretch.times(), Long::sum));
        return Pace.of(cases);
    }
}

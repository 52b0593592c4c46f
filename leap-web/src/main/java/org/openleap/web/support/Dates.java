package org.openleap.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.openleap.reference.WorkingDays;

/** Dates as the NHS writes them: "6 August 2026", in London time. In pages: {@code #{dates.day(item.receivedAt)}}. */
@Named
@ApplicationScoped
public class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Texts.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Texts.ENGLISH);

    /** The day of an instant, e.g. "6 August 2026"; empty for null. */
    public String day(Instant instant) {
        return instant == null ? "" : day(LocalDate.ofInstant(instant, WorkingDays.LONDON));
    }

    /** e.g. "6 August 2026"; empty for null. */
    public String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** e.g. "6 August 2026, 14:05"; empty for null. */
    public String moment(Instant instant) {
        return instant == null ? "" : MOMENT.format(instant.atZone(WorkingDays.LONDON));
    }

    /** Reads {@code 2026-08} and gives "August 2026"; empty for an empty text. */
    public String month(String month) {
        return month.isEmpty() ? "" : MONTH.format(YearMonth.parse(month));
    }

    /** Turns an ISO instant or day among the arguments of a problem into words; other texts stay as they are. */
    static String readable(String argument) {
        if (!argument.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")) return argument;
        try {
            var dates = new Dates();
            return argument.length() == 10
                    ? dates.day(LocalDate.parse(argument))
                    : dates.moment(Instant.parse(argument));
        } catch (DateTimeParseException otherText) {
            return argument;
        }
    }
}

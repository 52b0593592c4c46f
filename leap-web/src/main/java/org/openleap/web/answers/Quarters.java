package org.openleap.web.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import org.openleap.publication.PairFilter;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.Slice;
import org.openleap.web.support.Texts;

/** Quarters of the year: {@code 2026-Q3} is "July to September 2026". */
@ApplicationScoped
public class Quarters {
    /** What a quarter looks like in an address. */
    public static final String FORMAT = "20[0-9]{2}-Q[1-4]";

    private static final int MONTHS = 3;

    /** In words; the code itself when it is none. */
    public String label(String code) {
        if (!code.matches(FORMAT)) return code;
        var first = first(code);
        var last = first.plusMonths(MONTHS - 1L);
        return Texts.text("answers", "quarter", month(first), month(last), Integer.toString(first.getYear()));
    }

    /** The part of the register that a filter speaks of: its service, its place, its quarter. */
    public Slice slice(PairFilter filter) {
        var whole = Slice.all();
        if (filter.quarter().isEmpty()) return new Slice(filter.service(), filter.place(), whole.from(), whole.to());
        var first = first(filter.quarter());
        return new Slice(filter.service(), filter.place(), midnight(first), midnight(first.plusMonths(MONTHS)));
    }

    private static LocalDate first(String code) {
        int quarter = Character.getNumericValue(code.charAt(code.length() - 1));
        return LocalDate.of(Integer.parseInt(code.substring(0, 4)), (quarter - 1) * MONTHS + 1, 1);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(WorkingDays.LONDON).toInstant();
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Texts.ENGLISH);
    }
}

package org.openleap.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;
import org.openleap.reference.WorkingDays;
import org.openleap.web.support.Texts;

/** The last two years in quarters, newest first: {@code 2026-Q3} is "July to September 2026". */
@ApplicationScoped
class Quarters {
    private static final int SHOWN = 8;

    @Inject
    InstantSource clock;

    List<Option> entries(String chosen) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
        return IntStream.range(0, SHOWN)
                .mapToObj(back -> today.minusMonths(3L * back))
                .map(day -> Option.entry(code(day), label(day), chosen))
                .toList();
    }

    private static String code(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static String label(LocalDate day) {
        var first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return Texts.text("public", "pairs.quarter", month(first), month(first.plusMonths(2)), "" + day.getYear());
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Texts.ENGLISH);
    }
}

package org.openleap.web.partnership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openleap.partnership.PartnershipSummary;
import org.openleap.reference.WorkingDays;

/** The years that a timeline covers, and where a day stands in them. */
final class TimeScale {
    /** Hundredths of a per cent. */
    static final int WIDTH = 10_000;

    private static final int SHORTEST = 60;

    private final LocalDate first;
    private final LocalDate end;

    private TimeScale(LocalDate first, LocalDate end) {
        this.first = first;
        this.end = end;
    }

    /** From the year of the first start to the year of the last review. */
    static TimeScale of(List<PartnershipSummary> partnerships, LocalDate today) {
        var days = partnerships.stream()
                .flatMap(each -> Stream.of(start(each), finish(each, today)))
                .toList();
        var from = days.stream().min(LocalDate::compareTo).orElse(today);
        var to = days.stream().max(LocalDate::compareTo).orElse(today);
        return new TimeScale(LocalDate.of(from.getYear(), 1, 1), LocalDate.of(to.getYear() + 1, 1, 1));
    }

    List<Integer> years() {
        return IntStream.range(first.getYear(), end.getYear()).boxed().toList();
    }

    TimeBar bar(PartnershipSummary summary, LocalDate today, String tone, String words) {
        int x = at(start(summary));
        int width = Math.max(SHORTEST, at(finish(summary, today)) - x);
        int review = summary.hasReview() ? at(summary.reviewBy()) : -1;
        return new TimeBar(x, width, review, tone, words);
    }

    int at(LocalDate day) {
        long all = ChronoUnit.DAYS.between(first, end);
        return (int) Math.max(0, Math.min(WIDTH, WIDTH * ChronoUnit.DAYS.between(first, day) / all));
    }

    private static LocalDate start(PartnershipSummary summary) {
        return isSet(summary.starts())
                ? summary.starts()
                : LocalDate.ofInstant(summary.createdAt(), WorkingDays.LONDON);
    }

    /** Until it ended, until its review, or until today while nothing is agreed. */
    private static LocalDate finish(PartnershipSummary summary, LocalDate today) {
        if (isSet(summary.endedOn())) return summary.endedOn();
        return summary.hasReview() && summary.reviewBy().isAfter(today) ? summary.reviewBy() : today;
    }

    private static boolean isSet(LocalDate day) {
        return !day.equals(LocalDate.MAX);
    }
}

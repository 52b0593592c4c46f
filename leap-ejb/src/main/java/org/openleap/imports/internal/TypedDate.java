package org.openleap.imports.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openleap.imports.DateOrder;

/**
 * A date as somebody's software wrote it, and the days it can mean. A time of day behind it is left alone.
 *
 * @param dayFirst the day it means when the day stands first; none when that makes no sense
 * @param monthFirst the day it means when the month stands first; none when that makes no sense
 */
record TypedDate(List<LocalDate> dayFirst, List<LocalDate> monthFirst) {
    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4}|[0-9]{2})(?:[ T].*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[ T].*)?");
    private static final Pattern IN_WORDS = Pattern.compile("([0-9]{1,2})[ -]([A-Za-z]{3})[a-z]*[ -]([0-9]{4})");
    private static final DateTimeFormatter SHORT_MONTH = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM uuuu")
            .toFormatter(Locale.ENGLISH);

    static TypedDate of(String typed) {
        var numbers = NUMBERS.matcher(typed);
        if (numbers.matches()) {
            var year = year(numbers.group(3));
            return new TypedDate(
                    day(year, numbers.group(2), numbers.group(1)), day(year, numbers.group(1), numbers.group(2)));
        }
        var certain = certain(typed);
        return new TypedDate(certain, certain);
    }

    /** The day it means; read in that order when there is a choice. */
    Optional<LocalDate> read(DateOrder order) {
        var wanted = order == DateOrder.DAY_FIRST ? dayFirst : monthFirst;
        var other = order == DateOrder.DAY_FIRST ? monthFirst : dayFirst;
        return Stream.of(wanted, other).flatMap(List::stream).findFirst();
    }

    boolean isReadable() {
        return !dayFirst.isEmpty() || !monthFirst.isEmpty();
    }

    boolean isOnlyDayFirst() {
        return !dayFirst.isEmpty() && monthFirst.isEmpty();
    }

    boolean isOnlyMonthFirst() {
        return dayFirst.isEmpty() && !monthFirst.isEmpty();
    }

    /** Both readings make sense and differ; 05/05/2023 does not. */
    boolean isAmbiguous() {
        return !dayFirst.isEmpty() && !monthFirst.isEmpty() && !Objects.equals(dayFirst, monthFirst);
    }

    private static List<LocalDate> certain(String typed) {
        var yearFirst = YEAR_FIRST.matcher(typed);
        if (yearFirst.matches()) {
            return day(Integer.parseInt(yearFirst.group(1)), yearFirst.group(2), yearFirst.group(3));
        }
        var words = IN_WORDS.matcher(typed);
        return words.matches() ? inWords(words.group(1) + " " + words.group(2) + " " + words.group(3)) : List.of();
    }

    private static List<LocalDate> inWords(String words) {
        try {
            return List.of(LocalDate.parse(words, SHORT_MONTH));
        } catch (DateTimeException noDate) {
            return List.of();
        }
    }

    private static int year(String digits) {
        var year = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + year : year;
    }

    private static List<LocalDate> day(int year, String month, String day) {
        try {
            return List.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noDate) {
            return List.of();
        }
    }
}

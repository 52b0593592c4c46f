package org.openleap.agreement.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as papers write them: "6 August 2026". */
final class WrittenDates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private WrittenDates() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }
}

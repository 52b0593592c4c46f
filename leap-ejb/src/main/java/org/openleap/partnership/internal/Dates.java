package org.openleap.partnership.internal;

import java.time.LocalDate;

/** Open dates: {@link LocalDate#MAX} in LEAP, null in the database. */
final class Dates {
    private Dates() {}

    static LocalDate open(LocalDate stored) {
        return stored == null ? LocalDate.MAX : stored;
    }

    static LocalDate stored(LocalDate open) {
        return open.equals(LocalDate.MAX) ? null : open;
    }
}

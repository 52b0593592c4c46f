package org.openleap.web.partnership;

import java.time.LocalDate;

/** Dates that may be left empty in a form and are open in the business. */
final class OpenDates {
    private OpenDates() {}

    /** {@link LocalDate#MAX} for a field that was left empty. */
    static LocalDate open(LocalDate typed) {
        return typed == null ? LocalDate.MAX : typed;
    }

    /** Nothing for an open date. */
    static LocalDate typed(LocalDate open) {
        return open.equals(LocalDate.MAX) ? null : open;
    }
}

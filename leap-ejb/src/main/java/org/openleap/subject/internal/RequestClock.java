package org.openleap.subject.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.openleap.reference.WorkingDays;
import org.openleap.subject.RequestKind;

/**
 * By when an answer is owed: within one calendar month of the day it came, two months more when it is complex (UK GDPR, article
 * 12.3); a complaint is acknowledged within 30 days. A day on which nobody works gives way to the next.
 */
@ApplicationScoped
public class RequestClock {
    private static final int COMPLAINT_DAYS = 30;
    private static final int MONTHS_MORE = 2;

    @Inject
    WorkingDays workingDays;

    LocalDate due(RequestKind kind, LocalDate received) {
        return kind.needsAcknowledgement() ? received.plusDays(COMPLAINT_DAYS) : working(received.plusMonths(1));
    }

    /** Counted from the day it came, so that the end of a short month takes nothing away. */
    LocalDate longer(LocalDate received) {
        return working(received.plusMonths(1 + MONTHS_MORE));
    }

    private LocalDate working(LocalDate day) {
        return workingDays.after(day.minusDays(1), 1);
    }
}

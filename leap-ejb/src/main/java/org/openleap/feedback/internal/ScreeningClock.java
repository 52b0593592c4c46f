package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.openleap.feedback.Answer;
import org.openleap.feedback.ReadingPromise;
import org.openleap.reference.WorkingDays;

/**
 * When a person must have looked: by the end of the next working day, and within two working hours when somebody says that
 * people were put at risk. Reading follows as promised. Defaults of the register, in working time.
 */
@ApplicationScoped
public class ScreeningClock {
    private static final Duration URGENT = Duration.ofHours(2);
    private static final LocalTime OPEN = LocalTime.of(9, 0);
    private static final LocalTime LAST_URGENT_START = LocalTime.of(15, 0);

    @Inject
    WorkingDays workingDays;

    @Inject
    ReadingPromise promise;

    public Instant screenBy(Instant received, Answer harm) {
        return harm == Answer.YES ? urgent(received) : workingDays.deadline(received, 1);
    }

    public Instant readBy(Instant screened) {
        return promise.by(screened);
    }

    /** Two hours from now in office hours; otherwise two hours after the office opens again. */
    private Instant urgent(Instant received) {
        var local = received.atZone(WorkingDays.LONDON);
        var day = local.toLocalDate();
        boolean today = workingDays.isWorkingDay(day) && local.toLocalTime().isBefore(LAST_URGENT_START);
        if (today && !local.toLocalTime().isBefore(OPEN)) return received.plus(URGENT);
        return opening(today ? day : workingDays.after(day, 1)).plus(URGENT);
    }

    private static Instant opening(LocalDate day) {
        return day.atTime(OPEN).atZone(WorkingDays.LONDON).toInstant();
    }
}

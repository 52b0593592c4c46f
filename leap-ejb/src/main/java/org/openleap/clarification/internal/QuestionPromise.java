package org.openleap.clarification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import org.openleap.reference.WorkingDays;

/** How long a question waits: fifteen working days. Default of the register (4.3). */
@ApplicationScoped
public class QuestionPromise {
    private static final int WORKING_DAYS = 15;

    @Inject
    WorkingDays workingDays;

    @Inject
    InstantSource clock;

    /** The last day for an answer to a question that is asked today. */
    LocalDate answerBy() {
        return workingDays.after(today(), WORKING_DAYS);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }
}

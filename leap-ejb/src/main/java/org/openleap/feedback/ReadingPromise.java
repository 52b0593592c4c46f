package org.openleap.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.openleap.reference.WorkingDays;

/** By when the trust has read what somebody said: within five working days. Default of the register (4.2). */
@ApplicationScoped
public class ReadingPromise {
    private static final int WORKING_DAYS = 5;

    @Inject
    WorkingDays workingDays;

    /** The last day, counted from the day on which it was said. */
    public LocalDate by(LocalDate said) {
        return workingDays.after(said, WORKING_DAYS);
    }

    /** Close of business on the last day. */
    public Instant by(Instant since) {
        return workingDays.deadline(since, WORKING_DAYS);
    }
}

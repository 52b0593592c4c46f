package org.openleap.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.openleap.reference.WorkingDays;

/** By when somebody decides about a suggestion: within twenty working days. Default of the register (4.3). */
@ApplicationScoped
public class DecisionPromise {
    private static final int WORKING_DAYS = 20;

    @Inject
    WorkingDays workingDays;

    /** The last day, counted from the day on which the owner got it. */
    public LocalDate by(LocalDate given) {
        return workingDays.after(given, WORKING_DAYS);
    }
}

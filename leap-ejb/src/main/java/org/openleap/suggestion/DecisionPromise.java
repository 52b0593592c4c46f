package org.openleap.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.openleap.reference.WorkingDays;

/**
 * By when somebody decides about a suggestion: within twenty working days; and by when somebody has been found who does:
 * within five. Defaults of the register (4.3).
 */
@ApplicationScoped
public class DecisionPromise {
    private static final int WORKING_DAYS = 20;
    private static final int TO_FIND_AN_OWNER = 5;

    @Inject
    WorkingDays workingDays;

    /** The last day, counted from the day on which the owner got it. */
    public LocalDate by(LocalDate given) {
        return workingDays.after(given, WORKING_DAYS);
    }

    /** The last day on which a suggestion may be without an owner, counted from the day on which it was marked. */
    public LocalDate ownerBy(LocalDate marked) {
        return workingDays.after(marked, TO_FIND_AN_OWNER);
    }
}

package org.openleap.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import org.openleap.reference.WorkingDays;

/** The dates that we promise to somebody who has just told us something. */
@Named
@RequestScoped
public class NextDays {
    private static final int READ = 5;
    private static final int DECIDE = 20;

    @Inject
    WorkingDays workingDays;

    @Inject
    InstantSource clock;

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }

    public LocalDate getRead() {
        return workingDays.after(getToday(), READ);
    }

    /** Counted from the day by which we have read it. */
    public LocalDate getDecide() {
        return workingDays.after(getRead(), DECIDE);
    }
}

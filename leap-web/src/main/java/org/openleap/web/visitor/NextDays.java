package org.openleap.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import org.openleap.feedback.ReadingPromise;
import org.openleap.reference.WorkingDays;
import org.openleap.suggestion.DecisionPromise;

/** The dates that we promise to somebody who has just told us something. */
@Named
@RequestScoped
public class NextDays {
    @Inject
    ReadingPromise reading;

    @Inject
    DecisionPromise decision;

    @Inject
    InstantSource clock;

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }

    public LocalDate getRead() {
        return reading.by(getToday());
    }

    /** Counted from the day by which we have read it. */
    public LocalDate getDecide() {
        return decision.by(getRead());
    }
}

package org.openleap.clarification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import org.openleap.reference.WorkingDays;
import org.openleap.targets.Target;
import org.openleap.targets.Targets;

/** How long a question waits (register.md 4.3). */
@ApplicationScoped
public class QuestionPromise {
    @Inject
    Targets targets;

    @Inject
    InstantSource clock;

    /** The last day for an answer to a question that is asked today. */
    LocalDate answerBy() {
        return targets.after(today(), Target.QUESTION);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }
}

package org.openleap.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.openleap.targets.Target;
import org.openleap.targets.Targets;

/** By when somebody decides about a suggestion, and by when somebody has been found who does (register.md 4.3). */
@ApplicationScoped
public class DecisionPromise {
    @Inject
    Targets targets;

    /** The last day, counted from the day on which the owner got it. */
    public LocalDate by(LocalDate given) {
        return targets.after(given, Target.DECISION);
    }

    /** For letters: how long somebody who gets it on that day has, e.g. "20 working days". */
    public String within(LocalDate given) {
        return targets.words(Target.DECISION, given);
    }

    /** The last day on which a suggestion may be without an owner, counted from the day on which it was marked. */
    public LocalDate ownerBy(LocalDate marked) {
        return targets.after(marked, Target.OWNER);
    }
}

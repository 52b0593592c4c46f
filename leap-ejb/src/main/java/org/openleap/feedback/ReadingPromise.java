package org.openleap.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.openleap.targets.Target;
import org.openleap.targets.Targets;

/** By when the trust has read what somebody said (register.md 4.2). */
@ApplicationScoped
public class ReadingPromise {
    @Inject
    Targets targets;

    /** The last day, counted from the day on which it was said. */
    public LocalDate by(LocalDate said) {
        return targets.after(said, Target.READING);
    }

    /** Close of business on the last day. */
    public Instant by(Instant since) {
        return targets.deadline(since, Target.READING);
    }
}

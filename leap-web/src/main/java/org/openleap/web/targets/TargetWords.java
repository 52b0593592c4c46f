package org.openleap.web.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import org.openleap.reference.WorkingDays;
import org.openleap.targets.Target;
import org.openleap.targets.Targets;

/** How long something takes that begins today, for pages that say so: {@code #{targetWords.of('DECISION')}}. */
@Named
@ApplicationScoped
public class TargetWords {
    @Inject
    Targets targets;

    @Inject
    InstantSource clock;

    /**
     * e.g. "20 working days".
     *
     * @param target name of a {@link Target}
     */
    public String of(String target) {
        return of(Target.valueOf(target));
    }

    public String of(Target target) {
        return TargetText.days(target, targets.days(target, LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON)));
    }
}

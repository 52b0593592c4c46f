package org.openleap.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.openleap.notification.Occasion;
import org.openleap.shared.LeapSetting;
import org.openleap.targets.Target;
import org.openleap.targets.Targets;

/**
 * Which letters wait for somebody's eye, and for how long. They say what was decided: the person who decided has read them
 * before, so they leave as they are when nobody has looked in time, and the loop is not slowed.
 */
@ApplicationScoped
public class CheckPolicy {
    @Inject
    Targets targets;

    @Inject
    InstantSource clock;

    boolean waits(Occasion occasion) {
        return List.of(LeapSetting.LEAP_TELLINGS_CHECKED.require().split("[,\\s]+"))
                .contains(occasion.name());
    }

    /** Close of business on the last day somebody may look. */
    Instant until() {
        return targets.deadline(clock.instant(), Target.LETTER_LOOK);
    }
}

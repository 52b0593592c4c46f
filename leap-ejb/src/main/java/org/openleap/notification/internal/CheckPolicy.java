package org.openleap.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.openleap.notification.Occasion;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.LeapSetting;

/**
 * Which letters wait for somebody's eye, and for how long. They say what was decided: the person who decided has read them
 * before, so they leave as they are when nobody has looked in time, and the loop is not slowed.
 */
@ApplicationScoped
public class CheckPolicy {
    @Inject
    WorkingDays workingDays;

    @Inject
    InstantSource clock;

    boolean waits(Occasion occasion) {
        return days() > 0
                && List.of(LeapSetting.LEAP_TELLINGS_CHECKED.require().split("[,\\s]+"))
                        .contains(occasion.name());
    }

    /** Close of business on the last day somebody may look. */
    Instant until() {
        return workingDays.deadline(clock.instant(), days());
    }

    private static int days() {
        return LeapSetting.LEAP_TELLING_CHECK_DAYS.number();
    }
}

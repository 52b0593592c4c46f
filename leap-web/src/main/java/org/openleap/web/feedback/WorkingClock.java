package org.openleap.web.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.openleap.reference.WorkingHours;
import org.openleap.web.portal.Tag;
import org.openleap.web.support.Texts;

/** A clock that runs while the office is open. */
@ApplicationScoped
public class WorkingClock {
    private static final String BUNDLE = "intake";
    private static final Duration SOON = Duration.ofHours(2);

    @Inject
    WorkingHours hours;

    @Inject
    InstantSource clock;

    /** "1 h 20 min left", red when it has passed, blue when two working hours or less are left. */
    public Tag tag(Instant due) {
        var now = clock.instant();
        if (due.isBefore(now)) return new Tag(words("clock.late", hours.between(due, now)), "warn", "red");
        var left = hours.between(now, due);
        return new Tag(words("clock.left", left), "clock", left.compareTo(SOON) <= 0 ? "blue" : "grey");
    }

    private static String words(String key, Duration time) {
        return Texts.text(BUNDLE, key, time.toHours(), time.toMinutesPart());
    }
}

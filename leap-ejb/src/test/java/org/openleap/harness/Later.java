package org.openleap.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.openleap.shared.MovableClock;
import org.openleap.shared.TimePassed;

/** Moves on for a test, and comes back: what was to be sent then is to be sent now, so that nothing waits for that day. */
@ApplicationScoped
public class Later {
    @Inject
    Rows rows;

    @Inject
    Event<TimePassed> clock;

    public void timePasses(int days) {
        in(days, () -> {
            clock.fire(new TimePassed());
            return true;
        });
    }

    public <V> V in(int days, Supplier<V> work) {
        try {
            return MovableClock.at(Instant.now().plus(days, ChronoUnit.DAYS), work);
        } finally {
            rows.arrange("update leap.outbox_mail set due_at = utc_timestamp(6) where due_at > utc_timestamp(6)");
        }
    }
}

package org.openleap.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.openleap.identity.UserId;
import org.openleap.notification.TellingEvent;

/** Announces what happens to tellings: to the audit trail, and to whoever owed them. */
@ApplicationScoped
public class TellingNews {
    @Inject
    Event<TellingEvent> events;

    @Inject
    InstantSource clock;

    public void owed(Telling telling) {
        fire("telling.owed", telling, UserId.SYSTEM);
    }

    public void settled(Telling telling, UserId by) {
        fire("telling.settled", telling, by);
    }

    public void sent(Telling telling) {
        fire("telling.sent", telling, UserId.SYSTEM);
    }

    public void failed(Telling telling) {
        fire("telling.failed", telling, UserId.SYSTEM);
    }

    /** A person wants the mail to be tried once more. */
    public void retried(Telling telling, UserId by) {
        fire("telling.retried", telling, by);
    }

    private void fire(String step, Telling telling, UserId by) {
        events.fire(new TellingEvent(
                step,
                telling.item(),
                telling.subject(),
                telling.occasion(),
                telling.status(),
                telling.grade(),
                by.value(),
                clock.instant()));
    }
}

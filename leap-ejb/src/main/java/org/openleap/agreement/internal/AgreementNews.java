package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.openleap.agreement.AgreementEvent;
import org.openleap.identity.UserId;

/** Tells the rest of LEAP what happened to an agreement, in the transaction that made it true. */
@ApplicationScoped
public class AgreementNews {
    @Inject
    Event<AgreementEvent> events;

    @Inject
    InstantSource clock;

    /** The last change of the agreement happened. */
    public void note(Agreement agreement) {
        note(agreement, Map.of());
    }

    /** @param facts codes, numbers and dates, no text of people */
    public void note(Agreement agreement, Map<String, String> facts) {
        var last = agreement.lastChange();
        var summary = agreement.summary();
        events.fire(new AgreementEvent(
                last.what(),
                agreement.reference(),
                summary.partnership(),
                agreement.organisations(),
                agreement.status(),
                facts,
                new UserId(last.by()),
                clock.instant()));
    }
}

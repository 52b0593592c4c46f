package org.openleap.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.openleap.identity.People;
import org.openleap.privacy.PrivacyEvent;
import org.openleap.privacy.Tombstone;

/** Writes into the trail what was erased, when and by what right. */
@ApplicationScoped
public class ErasureNews {
    @Inject
    Event<PrivacyEvent> events;

    @Inject
    People people;

    @Inject
    InstantSource clock;

    void note(String step, ErasureRow row) {
        var facts = Map.of(
                "kind", row.record().kind().name(),
                "depth", row.depth().name(),
                "authority", row.authority().name(),
                "proof", row.tombstone("").proof());
        events.fire(new PrivacyEvent(step, row.record().key(), facts, row.by(), now()));
    }

    Tombstone tombstone(ErasureRow row) {
        return row.tombstone(people.nameOf(row.by()));
    }

    Instant now() {
        return clock.instant();
    }
}

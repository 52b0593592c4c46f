package org.openleap.reference.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import org.openleap.identity.CurrentUser;
import org.openleap.reference.EntryKey;
import org.openleap.reference.ReferenceEvent;
import org.openleap.reference.WorkingDays;

/** Writes the history of the lists and tells everybody about it. */
@ApplicationScoped
public class Alterations {
    @Inject
    ListRepository lists;

    @Inject
    Event<ReferenceEvent> events;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    public void record(EntryKey entry, Alteration alteration) {
        lists.add(new EntryChange(entry, alteration, user.id(), clock.instant()));
        events.fire(new ReferenceEvent(alteration.what(), entry, alteration.on(), user.id(), clock.instant()));
    }

    /** In London. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }
}

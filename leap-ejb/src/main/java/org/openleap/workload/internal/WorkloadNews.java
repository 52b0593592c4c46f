package org.openleap.workload.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.UserId;
import org.openleap.workload.WorkloadEvent;

/** Writes who is away and who handed over into the trail. */
@ApplicationScoped
public class WorkloadNews {
    @Inject
    Event<WorkloadEvent> events;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    public void note(String step, Absence absence) {
        var facts = Map.of(
                "standIn", absence.standIn().value(),
                "from", absence.firstDay().toString(),
                "until", absence.lastDay().toString());
        note(step, absence.person(), facts);
    }

    void note(String step, UserId person, Map<String, String> facts) {
        events.fire(new WorkloadEvent(step, person, facts, user.id(), clock.instant()));
    }
}

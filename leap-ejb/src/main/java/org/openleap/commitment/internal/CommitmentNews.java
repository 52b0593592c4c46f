package org.openleap.commitment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.openleap.commitment.CommitmentEvent;
import org.openleap.identity.UserId;
import org.openleap.partnership.PartnershipReference;

/** Writes every step into the trail, in the transaction that made it true. */
@ApplicationScoped
public class CommitmentNews {
    @Inject
    Event<CommitmentEvent> events;

    @Inject
    InstantSource clock;

    /** The commitment's last step. */
    public void note(Commitment commitment) {
        var last = commitment.lastChange();
        var facts = Map.of(
                "partnership", commitment.partnership().value(),
                "status", commitment.status().name(),
                "due", commitment.due().toString());
        fire(last.what(), commitment.reference().value(), facts, new UserId(last.by()));
    }

    void planned(Activity activity, int raised) {
        var facts = Map.of("kind", activity.kind().name(), "raised", Integer.toString(raised));
        fire("activity.planned", activity.reference().value(), facts, activity.plannedBy());
    }

    void agreed(PartnershipReference partnership, long agreed, UserId by) {
        fire("promises.agreed", partnership.value(), Map.of("agreed", Long.toString(agreed)), by);
    }

    private void fire(String step, String subject, Map<String, String> facts, UserId by) {
        events.fire(new CommitmentEvent(step, subject, facts, by, clock.instant()));
    }
}

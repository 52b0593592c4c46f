package org.openleap.commitment;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/**
 * Something happened to promises, a commitment or an activity.
 *
 * @param step what happened, e.g. {@code commitment.kept}
 * @param subject reference of the commitment, the activity or the partnership
 * @param facts codes and dates, no text of people
 */
public record CommitmentEvent(String step, String subject, Map<String, String> facts, UserId by, Instant at)
        implements AuditableEvent {
    public CommitmentEvent {
        facts = Map.copyOf(facts);
    }

    @Override
    public String action() {
        return step;
    }

    @Override
    public String actor() {
        return by.value();
    }
}

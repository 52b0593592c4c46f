package org.openleap.workload;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/**
 * Somebody is away, is back, or handed their work over.
 *
 * @param step what happened, e.g. {@code absence.planned}
 * @param person whom it is about
 * @param facts ids, days and counts
 */
public record WorkloadEvent(String step, UserId person, Map<String, String> facts, UserId by, Instant at)
        implements AuditableEvent {
    public WorkloadEvent {
        facts = Map.copyOf(facts);
    }

    @Override
    public String action() {
        return step;
    }

    @Override
    public String subject() {
        return person.value();
    }

    @Override
    public String actor() {
        return by.value();
    }
}

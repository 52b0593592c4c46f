package org.openleap.action;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/**
 * Something happened to an item of the plan.
 *
 * @param step what happened, e.g. {@code plan.reported}
 * @param facts codes and dates, no text of people
 */
public record PlanItemEvent(
        String step,
        PlanItemReference reference,
        PlanItemStatus status,
        Map<String, String> facts,
        UserId by,
        Instant at)
        implements AuditableEvent {
    public PlanItemEvent {
        facts = Map.copyOf(facts);
    }

    @Override
    public String action() {
        return step;
    }

    @Override
    public String subject() {
        return reference.value();
    }

    @Override
    public String actor() {
        return by.value();
    }
}

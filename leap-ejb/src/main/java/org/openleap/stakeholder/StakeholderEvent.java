package org.openleap.stakeholder;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/**
 * Something happened in the directory.
 *
 * @param step what happened, e.g. {@code organisation.added}
 * @param subject alias of the organisation, or id of the person
 * @param facts codes, aliases and dates; no names of people
 */
public record StakeholderEvent(String step, String subject, Map<String, String> facts, UserId by, Instant at)
        implements AuditableEvent {
    public StakeholderEvent {
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

package org.openleap.insight;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/**
 * The books were held against the register, or put right.
 *
 * @param step {@code balance.checked} or {@code balance.corrected}
 * @param subject {@code loop-balance}, or the item that was put right
 */
public record BalanceEvent(String step, String subject, Map<String, String> facts, UserId by, Instant at)
        implements AuditableEvent {
    public BalanceEvent {
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

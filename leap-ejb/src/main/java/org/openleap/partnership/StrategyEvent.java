package org.openleap.partnership;

import java.time.Instant;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/** A strategy was entered. */
public record StrategyEvent(long strategy, UserId by, Instant at) implements AuditableEvent {

    @Override
    public String action() {
        return "strategy.added";
    }

    @Override
    public String subject() {
        return "strategy-" + strategy;
    }

    @Override
    public String actor() {
        return by.value();
    }
}

package org.openleap.targets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/** Somebody changed a target. @param from first day on which it counts */
public record TargetEvent(Target target, int before, int after, LocalDate from, UserId by, Instant at)
        implements AuditableEvent {
    public static final String CHANGED = "target.changed";

    @Override
    public String action() {
        return CHANGED;
    }

    @Override
    public String subject() {
        return target.name();
    }

    @Override
    public String actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("before", Integer.toString(before), "after", Integer.toString(after), "from", from.toString());
    }
}

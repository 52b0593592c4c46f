package org.openleap.followup;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;
import org.openleap.suggestion.SuggestionReference;

/**
 * Somebody was asked whether something is right, or said so.
 *
 * @param step {@code check.asked}, {@code check.yes}, {@code check.no} or {@code check.lapsed}
 */
public record CheckEvent(String step, SuggestionReference reference, CheckKind kind, UserId by, Instant at)
        implements AuditableEvent {
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

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind.name());
    }
}

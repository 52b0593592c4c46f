package org.openleap.retention;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/**
 * A period was changed, or a disposal was proposed, decided or done.
 *
 * @param step {@code retention.changed}, {@code disposal.proposed}, {@code disposal.approved}, {@code disposal.refused} or
 *     {@code disposal.done}
 * @param subject name of the class, or reference of the disposal
 */
public record RetentionEvent(String step, String subject, Map<String, String> facts, UserId by, Instant at)
        implements AuditableEvent {
    public RetentionEvent {
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

package org.openleap.intake;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/**
 * Something happened on the way in.
 *
 * @param action for example {@code cards.opened}
 * @param subject the session or the way in, for example {@code cards/17}
 */
public record IntakeEvent(String action, String subject, Map<String, String> facts, UserId by, Instant at)
        implements AuditableEvent {
    public IntakeEvent {
        facts = Map.copyOf(facts);
    }

    @Override
    public String actor() {
        return by.value();
    }
}

package org.openleap.audit;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/**
 * An alarm about somebody's reading.
 *
 * @param step {@code reading.alarm} or {@code reading.settled}
 * @param reader account whose reading it is about
 */
public record ReadingEvent(String step, UserId reader, Map<String, String> facts, UserId by, Instant at)
        implements AuditableEvent {
    public ReadingEvent {
        facts = Map.copyOf(facts);
    }

    @Override
    public String action() {
        return step;
    }

    @Override
    public String subject() {
        return reader.value();
    }

    @Override
    public String actor() {
        return by.value();
    }
}

package org.openleap.publication;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/**
 * Something happened to a pair.
 *
 * @param step {@code pair.drafted}, {@code pair.published} or {@code pair.takenDown}
 * @param suggestion reference of the suggestion it words
 */
public record PublicationEvent(String step, long pair, String suggestion, UserId by, Instant at)
        implements AuditableEvent {

    @Override
    public String action() {
        return step;
    }

    @Override
    public String subject() {
        return suggestion;
    }

    @Override
    public String actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("pair", Long.toString(pair));
    }
}

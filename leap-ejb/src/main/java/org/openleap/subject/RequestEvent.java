package org.openleap.subject;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/**
 * Something happened to a request: it was opened or closed, somebody searched, a file was made. Facts name kinds of records and of
 * search, never whom was looked for.
 *
 * @param step e.g. {@code subject.opened}, {@code subject.searched}, {@code subject.fileMade}
 */
public record RequestEvent(String step, RequestReference request, Map<String, String> facts, UserId by, Instant at)
        implements AuditableEvent {
    public RequestEvent {
        facts = Map.copyOf(facts);
    }

    @Override
    public String action() {
        return step;
    }

    @Override
    public String subject() {
        return request.value();
    }

    @Override
    public String actor() {
        return by.value();
    }
}

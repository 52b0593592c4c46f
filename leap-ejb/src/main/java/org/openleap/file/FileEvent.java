package org.openleap.file;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/**
 * Something happened to a file.
 *
 * @param step {@code file.attached}, {@code file.passed}, {@code file.infected} or {@code file.removed}
 * @param subject reference of the record it hangs on
 * @param facts id, kind and size; never its name
 */
public record FileEvent(String step, String subject, Map<String, String> facts, UserId by, Instant at)
        implements AuditableEvent {
    public FileEvent {
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

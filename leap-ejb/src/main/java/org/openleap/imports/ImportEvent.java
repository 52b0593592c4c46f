package org.openleap.imports;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/**
 * Something happened to an import.
 *
 * @param step {@code import.started}, {@code import.done}, {@code import.undoStarted} or {@code import.undone}
 */
public record ImportEvent(String step, long id, Map<String, String> facts, UserId by, Instant at)
        implements AuditableEvent {
    public ImportEvent {
        facts = Map.copyOf(facts);
    }

    @Override
    public String action() {
        return step;
    }

    @Override
    public String subject() {
        return "import-" + id;
    }

    @Override
    public String actor() {
        return by.value();
    }
}

package org.openleap.notification;

import java.time.Instant;
import java.util.Map;
import org.openleap.shared.AuditableEvent;

/**
 * Something happened to a telling.
 *
 * @param item reference of the feedback item it belongs to
 * @param step {@code telling.owed}, {@code telling.sent}, {@code telling.settled}, {@code telling.failed}
 *     or {@code telling.retried}
 */
public record TellingEvent(
        String step,
        String item,
        String subject,
        Occasion occasion,
        TellingStatus status,
        EvidenceGrade grade,
        String actor,
        Instant at)
        implements AuditableEvent {

    @Override
    public String action() {
        return step;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("occasion", occasion.name(), "status", status.name(), "grade", grade.name());
    }

    public boolean isOwed() {
        return "telling.owed".equals(step);
    }

    public boolean isSettled() {
        return "telling.settled".equals(step);
    }
}

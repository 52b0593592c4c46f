package org.openleap.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/** Somebody changed a list. @param on first day on which the change counts */
public record ReferenceEvent(ChangeKind what, EntryKey entry, LocalDate on, UserId by, Instant at)
        implements AuditableEvent {

    @Override
    public String action() {
        return what.action();
    }

    @Override
    public String subject() {
        return entry.list().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("code", entry.code(), "on", on.toString());
    }
}

package org.openleap.export;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/** Somebody took a list out of LEAP. The reason is their own words. */
public record ExportEvent(TakeExport taken, UserId by, Instant at) implements AuditableEvent {
    @Override
    public String action() {
        return "export.taken";
    }

    @Override
    public String subject() {
        return "list-" + taken.list();
    }

    @Override
    public String actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("format", taken.format().name(), "filter", taken.filter(), "reason", taken.reason());
    }
}

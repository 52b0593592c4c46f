package org.openleap.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.notification.Occasion;
import org.openleap.shared.AuditableEvent;

/** Somebody changed the wording of a letter. @param own whether it is the trust's own from then on, not LEAP's */
public record WordingEvent(Occasion occasion, boolean own, LocalDate from, UserId by, Instant at)
        implements AuditableEvent {
    public static final String CHANGED = "wording.changed";
    public static final String RESTORED = "wording.restored";

    @Override
    public String action() {
        return own ? CHANGED : RESTORED;
    }

    @Override
    public String subject() {
        return occasion.name();
    }

    @Override
    public String actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("from", from.toString());
    }
}

package org.openleap.operations;

import java.time.Instant;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/** Somebody announced work on LEAP, or said that it is over. @param action {@code maintenance.announced} or {@code maintenance.ended} */
public record MaintenanceEvent(String action, UserId by, Instant at) implements AuditableEvent {

    @Override
    public String subject() {
        return "maintenance";
    }

    @Override
    public String actor() {
        return by.value();
    }
}

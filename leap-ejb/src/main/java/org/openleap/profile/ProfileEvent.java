package org.openleap.profile;

import java.time.Instant;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/** Somebody changed what the trust says of itself. */
public record ProfileEvent(UserId by, Instant at) implements AuditableEvent {

    @Override
    public String action() {
        return "profile.described";
    }

    @Override
    public String subject() {
        return "trust";
    }

    @Override
    public String actor() {
        return by.value();
    }
}

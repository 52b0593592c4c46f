package org.openleap.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.openleap.shared.AuditableEvent;

/** Writes every event down in the transaction that fired it: both stay or neither does. */
@ApplicationScoped
public class AuditRecorder {
    @Inject
    AuditRepository repository;

    void on(@Observes AuditableEvent event) {
        repository.add(AuditEvent.of(event));
    }
}

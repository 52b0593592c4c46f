package org.openleap.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.audit.internal.AuditRepository;

/** Reads the trail inside a transaction, for services that already know the caller may see the record. */
@ApplicationScoped
public class AuditTrail {
    @Inject
    AuditRepository repository;

    /** Everything that happened to a reference and to whatever stands below it, newest first, at most 500 entries. */
    public List<AuditEntry> of(String reference) {
        return repository.of(reference);
    }
}

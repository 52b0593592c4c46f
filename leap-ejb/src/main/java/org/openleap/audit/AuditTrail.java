package org.openleap.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openleap.audit.internal.AuditRepository;

/** Reads the trail inside a transaction, for services that already know the caller may see the record. */
@ApplicationScoped
public class AuditTrail {
    @Inject
    AuditRepository repository;

    /**
     * When somebody last did something to a reference or to whatever stands below it; {@link Instant#EPOCH} when nobody ever did.
     * What is done to protect or to dispose of it is no use of it.
     */
    public Instant lastUse(String reference) {
        return repository.lastUse(reference);
    }

    /** Everything that happened to a reference and to whatever stands below it, newest first, at most 500 entries. */
    public List<AuditEntry> of(String reference) {
        return repository.of(reference);
    }

    /**
     * What something happened to, by the numbers of the events, for whoever follows the trail. Numbers are given before the
     * commit: a lower one may turn up after a higher one.
     */
    public Map<Long, String> subjectsAfter(long id, int most) {
        return repository.subjectsAfter(id, most);
    }

    /** The same for those of these numbers that are there by now. */
    public Map<Long, String> subjectsOf(Collection<Long> ids) {
        return repository.subjectsOf(ids);
    }

    /** The highest number; 0 before the first event. */
    public long newest() {
        return repository.newest();
    }
}

package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Numbers the changes of what the public reads, without gaps and in the order in which they are committed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Editions {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /**
     * Begins the next edition. Everybody else who changes something waits until this transaction ends; so it must be its first
     * statement, or what was read before could be older than what the others have done.
     */
    public long next() {
        return entities.find(Edition.class, Edition.ONLY, LockModeType.PESSIMISTIC_WRITE)
                .next();
    }

    /** The number of what is read now. */
    public long current() {
        return entities.find(Edition.class, Edition.ONLY).number();
    }
}

package org.openleap.operations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.openleap.identity.EditGuard;
import org.openleap.operations.Maintenance;

/** The one announcement there is; the migration made it. Everybody may read it, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MaintenanceRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Inject
    EditGuard guard;

    public Maintenance read() {
        return entities.find(Announcement.class, Announcement.ONLY).read();
    }

    /** As the caller saw it. @throws org.openleap.shared.error.ConflictException when somebody changed it meanwhile */
    public Announcement open(long version) {
        var announcement = entities.find(Announcement.class, Announcement.ONLY, LockModeType.OPTIMISTIC);
        guard.requireUnchanged(version, announcement.version(), announcement.lastChange());
        return announcement;
    }
}

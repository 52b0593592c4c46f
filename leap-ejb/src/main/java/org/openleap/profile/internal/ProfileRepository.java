package org.openleap.profile.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.openleap.identity.EditGuard;
import org.openleap.profile.TrustProfile;

/** The one row there is; the migration made it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProfileRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Inject
    EditGuard guard;

    public TrustProfile read() {
        return entities.find(TrustEntry.class, TrustEntry.ONLY).read();
    }

    /** As the caller saw it. @throws org.openleap.shared.error.ConflictException when somebody changed it meanwhile */
    public TrustEntry open(long version) {
        var entry = entities.find(TrustEntry.class, TrustEntry.ONLY, LockModeType.OPTIMISTIC);
        guard.requireUnchanged(version, entry.version(), entry.lastChange());
        return entry;
    }
}

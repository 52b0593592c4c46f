package org.openleap.audit.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.openleap.shared.LeapKeys;
import org.openleap.shared.Tick;

/** Gives new events their place in the chain, a second after they happened, so that no lock sits in anybody's work. */
@Stateless
public class AuditSealer {
    static final String PURPOSE = "audit-chain";
    private static final int BATCH = 1000;

    @Inject
    AuditRepository repository;

    @Inject
    LeapKeys keys;

    @EJB
    AuditSealer sealer;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tick() {
        Tick.run("audit sealer", sealer::seal);
    }

    /** Seals what is not sealed, in a transaction of its own. */
    public void seal() {
        repository.lockHead().ifPresent(this::sealAfter);
    }

    private void sealAfter(AuditHead head) {
        for (var event : repository.unsealed(BATCH)) {
            var mac = keys.mac(PURPOSE, head.mac() + event.canonical());
            repository.add(head.append(event.id(), mac));
        }
    }
}

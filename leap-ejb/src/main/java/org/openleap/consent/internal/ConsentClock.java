package org.openleap.consent.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.openleap.shared.Tick;

/** Ends permissions on their last day. */
@Stateless
public class ConsentClock {
    private static final int BATCH = 500;

    @Inject
    Ledger ledger;

    @EJB
    ConsentClock clock;

    @Schedule(hour = "*", minute = "5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tick() {
        Tick.run("permissions", clock::expire);
    }

    /** Ends some, in a transaction of its own. */
    public void expire() {
        ledger.expire(BATCH);
    }
}

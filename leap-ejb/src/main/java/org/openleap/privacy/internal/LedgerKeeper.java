package org.openleap.privacy.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.openleap.shared.Tick;

/** Writes erasures into the ledger beside the database, two seconds after they happened. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LedgerKeeper {
    @Inject
    ErasureLedger ledger;

    @EJB
    LedgerStep step;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        ledger.file().ifPresent(file -> Tick.run("erasure ledger", () -> step.write(file)));
    }
}

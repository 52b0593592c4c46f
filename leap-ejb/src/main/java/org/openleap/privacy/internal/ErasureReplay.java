package org.openleap.privacy.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import org.openleap.shared.Tick;

/**
 * At the start: whatever the ledger says was erased and this database does not know is erased again, because the database was
 * restored from a backup that is older. LEAP is not ready before that is done.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasureReplay {
    private static final Logger LOG = System.getLogger(ErasureReplay.class.getName());

    @Inject
    ErasureLedger ledger;

    @EJB
    LedgerStep step;

    private boolean done;

    /** At once, and when the database was away then, every minute until it worked. */
    @PostConstruct
    @Schedule(hour = "*", minute = "*", second = "5", persistent = false)
    public void replay() {
        if (done) return;
        Tick.run("erasures after a restore", () -> {
            ledger.file().ifPresent(this::catchUp);
            done = true;
        });
    }

    private void catchUp(Path file) {
        var missing = step.missing(ledger.read(file));
        missing.forEach(step::apply);
        if (!missing.isEmpty()) LOG.log(Level.WARNING, "{0} erasures were applied again", missing.size());
    }

    public boolean isDone() {
        return done;
    }
}

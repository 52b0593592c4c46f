package org.openleap.audit.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.Tick;

/**
 * Every night: walks the chain, says in the log whether it is whole, and writes its head into a file outside the database.
 * Only such a copy shows that somebody cut the tail off and sealed it again.
 */
@Stateless
public class AuditAnchor {
    private static final Logger LOG = System.getLogger(AuditAnchor.class.getName());

    @Inject
    ChainVerifier verifier;

    @Inject
    InstantSource clock;

    @EJB
    AuditAnchor anchor;

    @Schedule(hour = "2", minute = "10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tick() {
        Tick.run("audit anchor", anchor::anchor);
    }

    /** Walks the chain in a transaction of its own. */
    public void anchor() {
        var report = verifier.verify();
        if (report.isWhole()) LOG.log(Level.INFO, "The audit chain of {0} events is whole", report.sealed());
        else LOG.log(Level.ERROR, "The audit chain is broken at position {0}", report.firstBroken());
        LeapSetting.LEAP_ANCHOR_FILE.value().ifPresent(file -> append(file, report.sealed(), report.headMac()));
    }

    private void append(String file, long position, String mac) {
        var line = clock.instant() + " " + position + " " + mac + System.lineSeparator();
        try {
            Files.writeString(Path.of(file), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            LOG.log(Level.ERROR, "The head of the audit chain cannot be written to " + file, unwritable);
        }
    }
}

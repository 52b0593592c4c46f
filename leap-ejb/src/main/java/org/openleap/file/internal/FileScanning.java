package org.openleap.file.internal;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openleap.file.FileId;
import org.openleap.shared.Tick;

/**
 * Shows new files to the virus scanner. Claiming, scanning and noting are three steps, so that no transaction waits for the
 * scanner. What it has not answered stays closed (it fails closed).
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileScanning {
    private static final Logger LOG = System.getLogger(FileScanning.class.getName());

    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    ScanWork work;

    @Inject
    FileStore store;

    @Inject
    Clamd clamd;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void tick() {
        if (!clamd.isConfigured() || !busy.compareAndSet(false, true)) return;
        try {
            Tick.run("file scanning", () -> work.claim().forEach(file -> Tick.run("file scanning", () -> scan(file))));
        } finally {
            busy.set(false);
        }
    }

    private void scan(FileId file) {
        try {
            var found = clamd.scan(store.where(file));
            if (found.isEmpty()) work.pass(file);
            else work.infected(file, found);
        } catch (IOException unanswered) {
            LOG.log(Level.WARNING, "File {0} was not scanned: {1}", file, unanswered.getMessage());
            work.unanswered(file);
        }
    }
}

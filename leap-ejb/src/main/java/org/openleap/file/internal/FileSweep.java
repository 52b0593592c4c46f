package org.openleap.file.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.Tick;

/** Every night deletes what lies in the quarantine and belongs to nobody: its transaction came to nothing. */
@Stateless
public class FileSweep {
    private static final int BATCH = 1000;
    private static final Duration SURELY_OVER = Duration.ofDays(1);

    @Inject
    FileRepository files;

    @Inject
    FileStore store;

    @Inject
    InstantSource clock;

    @EJB
    FileSweep sweep;

    @Schedule(hour = "3", minute = "20", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tick() {
        if (LeapSetting.LEAP_FILES.value().isPresent()) Tick.run("file sweep", sweep::clean);
    }

    /** Deletes the files without a row, in a transaction of its own. */
    public void clean() {
        store.waitingSince(clock.instant().minus(SURELY_OVER), BATCH).stream()
                .filter(id -> files.find(id).isEmpty())
                .forEach(store::delete);
    }
}

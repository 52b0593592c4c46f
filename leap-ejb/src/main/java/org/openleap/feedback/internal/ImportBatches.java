package org.openleap.feedback.internal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openleap.feedback.ImportStatus;
import org.openleap.reference.WorkingDays;

/**
 * The work of an import, one transaction for each call, whatever transaction the timer may have. Called by
 * {@link ImportWorker} alone.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportBatches {
    private static final int BATCH = 500;
    private static final Duration PATIENCE = Duration.ofDays(1);

    @Inject
    ImportRepository imports;

    @Inject
    ImportedItems items;

    @Inject
    InstantSource clock;

    /** An import that has rows to read. */
    public Optional<Long> running() {
        return imports.running();
    }

    /** All rows of its file as the person chose to read them. */
    public List<FftAnswer> answers(long id) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
        return new FftReader(imports.file(id), imports.require(id).reading(), today).answers();
    }

    /** Reads the next rows; false when there is nothing left to do. */
    public boolean readNext(long id, List<FftAnswer> answers) {
        var running = imports.lock(id);
        if (running == null || running.status() != ImportStatus.RUNNING) return false;
        var end = Math.min(running.read() + BATCH, answers.size());
        var batch = answers.subList(running.read(), end);
        var made = items.take(batch, running, clock.instant());
        running.advance(batch.size(), made, clock.instant());
        if (running.status() == ImportStatus.DONE) imports.forgetFile(id);
        return running.status() == ImportStatus.RUNNING;
    }

    /** A batch was undone. */
    public void stumble(long id) {
        imports.lock(id).stumble();
    }

    public void forgetOldFiles() {
        imports.forgetPrepared(clock.instant().minus(PATIENCE));
    }
}

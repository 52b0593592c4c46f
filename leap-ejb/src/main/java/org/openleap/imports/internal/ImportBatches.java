package org.openleap.imports.internal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.openleap.imports.ImportStatus;

/**
 * The work of an import, one transaction for each call, whatever transaction the timer may have. Called by
 * {@link ImportWorker} alone.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportBatches {
    private static final int BATCH = 500;
    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final Duration WRONG_ROWS_KEPT = Duration.ofDays(30);

    @Inject
    ImportRepository imports;

    @Inject
    FileRepository files;

    @Inject
    RowsToItems items;

    @Inject
    ImportUndo undo;

    @Inject
    ImportDesk desk;

    @Inject
    InstantSource clock;

    /** What there is to do. */
    public record Job(long id, boolean undoing) {}

    public Optional<Job> next() {
        return imports.atWork().map(each -> new Job(each.id(), each.status() == ImportStatus.UNDOING));
    }

    /** All rows of its file as the person chose to read them. */
    public List<ReadRow> rows(long id) {
        return desk.rows(id, imports.require(id).reading(), clock.instant());
    }

    /** Reads the next rows; false when there is nothing left to do. */
    public boolean readNext(long id, List<ReadRow> rows) {
        var running = imports.lock(id);
        if (running == null || running.status() != ImportStatus.RUNNING) return false;
        var end = Math.min(running.read() + BATCH, rows.size());
        var batch = rows.subList(running.read(), end);
        var made = items.take(batch, running);
        running.advance(batch.size(), made, clock.instant());
        if (running.status() == ImportStatus.DONE) desk.done(running, clock.instant());
        return running.status() == ImportStatus.RUNNING;
    }

    /** Takes the next items back; false when there is nothing left to do. */
    public boolean undoNext(long id) {
        var undone = imports.lock(id);
        if (undone == null || undone.status() != ImportStatus.UNDOING) return false;
        undo.next(undone, clock.instant());
        if (undone.status() == ImportStatus.UNDONE) desk.undone(undone, clock.instant());
        return undone.status() == ImportStatus.UNDOING;
    }

    /** A batch was undone. */
    public void stumble(long id) {
        imports.lock(id).stumble();
    }

    /** Files that nobody started, and rows that nobody put right, are somebody's words in the wrong place. */
    public void forgetOldFiles() {
        imports.preparedBefore(clock.instant().minus(PATIENCE)).forEach(forgotten -> {
            files.forget(forgotten.id());
            imports.remove(forgotten);
        });
        imports.forgetCells(clock.instant().minus(WRONG_ROWS_KEPT));
    }
}

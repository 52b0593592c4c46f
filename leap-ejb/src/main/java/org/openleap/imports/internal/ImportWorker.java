package org.openleap.imports.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.openleap.shared.Tick;

/**
 * Reads the rows of started imports, while people do something else, and takes back those that a person wants undone. It
 * holds no transaction of its own: each batch has one, and after a crash any node goes on where the last batch ended.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportWorker {
    private static final System.Logger LOG = System.getLogger(ImportWorker.class.getName());

    @EJB
    ImportBatches batches;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void work() {
        Tick.run("import", () -> batches.next().ifPresent(this::work));
    }

    @Schedule(hour = "3", minute = "20", persistent = false)
    void tidy() {
        Tick.run("import tidying", batches::forgetOldFiles);
    }

    /** The edge of this timer: a batch that fails is undone, told once here, and tried again. */
    private void work(ImportBatches.Job job) {
        try {
            if (job.undoing()) undo(job.id());
            else read(job.id());
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "import " + job.id() + " stumbled", failed);
            batches.stumble(job.id());
        }
    }

    /** Reads all rows of a started import that are not read yet. */
    public void read(long id) {
        var rows = batches.rows(id);
        while (batches.readNext(id, rows)) LOG.log(System.Logger.Level.DEBUG, "import {0} goes on", id);
    }

    private void undo(long id) {
        while (batches.undoNext(id)) LOG.log(System.Logger.Level.DEBUG, "undoing import {0} goes on", id);
    }
}

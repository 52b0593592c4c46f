package org.openleap.feedback.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.openleap.shared.Tick;

/**
 * Reads the rows of started imports, while people do something else. It holds no transaction of its own: each batch has
 * one, and after a crash any node goes on where the last batch ended.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportWorker {
    private static final System.Logger LOG = System.getLogger(ImportWorker.class.getName());

    @Inject
    ImportBatches batches;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void work() {
        Tick.run("import", () -> batches.running().ifPresent(this::read));
    }

    @Schedule(hour = "3", minute = "20", persistent = false)
    void tidy() {
        Tick.run("import tidying", batches::forgetOldFiles);
    }

    /** The edge of this timer: a batch that fails is undone, told once here, and tried again. */
    private void read(long id) {
        try {
            var answers = batches.answers(id);
            while (batches.readNext(id, answers)) {
                LOG.log(System.Logger.Level.DEBUG, "import {0} goes on", id);
            }
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "import " + id + " stumbled", failed);
            batches.stumble(id);
        }
    }
}

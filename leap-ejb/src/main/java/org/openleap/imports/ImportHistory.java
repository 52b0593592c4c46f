package org.openleap.imports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.openleap.imports.internal.ImportWorker;

/** Files of the past, told: their rows become items at once and not in the background. For the demonstration. */
@ApplicationScoped
public class ImportHistory {
    @EJB
    ImportWorker worker;

    /** Reads every row of a started import, batch by batch, each in a transaction of its own. */
    public void read(long id) {
        worker.read(id);
    }
}

package org.openleap.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.privacy.internal.ErasureReplay;

/** Whether everything that was ever erased is erased in this database, too: not before that may anybody read in it. */
@ApplicationScoped
public class AppliedErasures {
    @Inject
    ErasureReplay replay;

    /** True once the ledger was compared with the database after the start, and nothing is missing. */
    public boolean isComplete() {
        return replay.isDone();
    }
}

package org.openleap.imports.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.openleap.feedback.BulkIntake;

/** Takes the items of an import back, as far as nobody has worked on them. */
@ApplicationScoped
public class ImportUndo {
    private static final int BATCH = 200;

    @Inject
    BulkIntake intake;

    @Inject
    ImportRepository imports;

    void next(FeedbackImport undone, Instant now) {
        int back = 0;
        int last = 0;
        var origins = imports.origins(undone.id(), undone.undoRow(), BATCH);
        for (var origin : origins) {
            last = origin.row();
            if (intake.takeBack(origin.itemId(), undone.uploadedBy()).isEmpty()) continue;
            imports.remove(origin);
            back++;
        }
        undone.tookBack(last, back, origins.size() - back, now);
    }
}

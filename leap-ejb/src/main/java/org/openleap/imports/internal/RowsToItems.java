package org.openleap.imports.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openleap.feedback.BulkIntake;
import org.openleap.feedback.TakeIn;
import org.openleap.imports.SkipReason;

/** Makes items out of rows; the other rows are noted with their reason. */
@ApplicationScoped
public class RowsToItems {
    @Inject
    BulkIntake intake;

    @Inject
    ImportRepository imports;

    /** What the register knows of a batch already. */
    private record Known(Set<UUID> keys, Set<String> references) {}

    /** Takes one batch in and returns how many items it made. */
    int take(List<ReadRow> batch, FeedbackImport running) {
        var known = known(batch.stream().filter(ReadRow::isItem).toList());
        int made = 0;
        for (var row : batch) {
            var reason = reason(row, known);
            if (reason.isPresent()) imports.add(new ImportSkip(running.id(), row, reason.get()));
            else {
                add(row, running);
                made++;
            }
        }
        return made;
    }

    private Known known(List<ReadRow> rows) {
        return new Known(
                intake.takenKeys(rows.stream().map(row -> row.said().key()).toList()),
                intake.takenReferences(rows.stream()
                        .map(ReadRow::reference)
                        .filter(reference -> !reference.isEmpty())
                        .toList()));
    }

    private static Optional<SkipReason> reason(ReadRow row, Known known) {
        if (!row.isItem()) return row.skipped();
        if (known.references().contains(row.reference())) return Optional.of(SkipReason.ALREADY_HERE);
        return known.keys().contains(row.said().key()) ? Optional.of(SkipReason.ALREADY_IMPORTED) : Optional.empty();
    }

    private void add(ReadRow row, FeedbackImport running) {
        var taken = intake.take(new TakeIn(row.said(), row.day(), row.reference()), running.uploadedBy());
        imports.add(new FeedbackOrigin(taken.id(), running.id(), row));
    }
}

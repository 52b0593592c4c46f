package org.openleap.imports.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openleap.identity.UserId;
import org.openleap.imports.DateOrder;
import org.openleap.imports.ImportMapping;
import org.openleap.imports.ImportProblem;
import org.openleap.imports.ImportReading;
import org.openleap.imports.SaveMapping;
import org.openleap.shared.error.NotFoundException;
import org.openleap.sheet.Sheet;

/** Keeps mappings, and recognises files by them. */
@ApplicationScoped
public class MappingDesk {
    private static final String ANY_FILE = "csv_import";

    @Inject
    MappingRepository mappings;

    public List<ImportMapping> all() {
        return mappings.all().stream().map(SavedMapping::mapping).toList();
    }

    public void save(SaveMapping command, UserId by, Instant at) {
        var name = command.name().strip();
        var mapping = mappings.named(name).orElseGet(() -> fresh(name));
        mapping.hold(command.reading(), by, at);
    }

    private SavedMapping fresh(String name) {
        var mapping = new SavedMapping(name);
        mappings.add(mapping);
        return mapping;
    }

    public void forget(long id) {
        mappings.remove(mappings.find(id).orElseThrow(() -> new NotFoundException(ImportProblem.UNKNOWN_MAPPING)));
    }

    /** By the mapping whose columns are all there, the one with the most; else by the names of the columns. */
    Recognised recognise(Sheet table) {
        var guess = fitting(table)
                .map(mapping -> new Recognised(mapping.name(), mapping.reading()))
                .orElseGet(() -> guess(table));
        var dates = RowReader.dates(table, guess.reading());
        boolean isTelling = dates.dayFirst() + dates.monthFirst() > 0;
        return isTelling ? new Recognised(guess.mapping(), guess.reading().with(dates.likely())) : guess;
    }

    private Optional<ImportMapping> fitting(Sheet table) {
        return all().stream()
                .filter(mapping ->
                        table.headings().containsAll(mapping.reading().columns().keySet()))
                .max(Comparator.comparingInt(
                        mapping -> mapping.reading().columns().size()));
    }

    private static Recognised guess(Sheet table) {
        var columns = Headings.guess(table.headings());
        return new Recognised("", new ImportReading(columns, DateOrder.DAY_FIRST, true, ANY_FILE));
    }
}

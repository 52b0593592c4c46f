package org.openleap.imports.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openleap.feedback.BulkIntake;
import org.openleap.identity.People;
import org.openleap.imports.ImportPreview;
import org.openleap.imports.ImportReading;
import org.openleap.imports.ImportStatus;
import org.openleap.imports.ImportSummary;
import org.openleap.imports.KeptItem;
import org.openleap.imports.SkipReason;
import org.openleap.shared.CsvText;
import org.openleap.sheet.Sheet;

/** Turns imports into what people see of them. */
@ApplicationScoped
public class ImportMapper {
    private static final int FIRST = 20;
    private static final int RECENT = 20;
    private static final int SHOWN = 200;
    private static final int PART = 1_000;

    @Inject
    ImportRepository imports;

    @Inject
    BulkIntake intake;

    @Inject
    People people;

    ImportPreview preview(FeedbackImport prepared, Sheet table, ImportReading reading, List<ReadRow> rows) {
        return new ImportPreview(
                prepared.id(),
                Headings.columns(table, reading),
                prepared.mapping(),
                table.notes(),
                reading,
                RowReader.dates(table, reading),
                rows.size(),
                count(rows.stream().filter(ReadRow::isItem).count()),
                skipped(rows),
                count(rows.stream().filter(ReadRow::cleaned).count()),
                count(rows.stream()
                        .filter(row -> !row.said().service().isEmpty())
                        .count()),
                rows.stream().limit(FIRST).map(ReadRow::preview).toList());
    }

    List<ImportSummary> recent() {
        return summaries(imports.recent(RECENT));
    }

    List<ImportSummary> summaries(List<FeedbackImport> some) {
        var skipped = imports.skipped(some.stream().map(FeedbackImport::id).toList());
        var names = people.namesOf(some.stream().map(FeedbackImport::uploadedBy).collect(Collectors.toSet()));
        return some.stream()
                .map(one -> summary(
                        one, names.getOrDefault(one.uploadedBy(), ""), skipped.getOrDefault(one.id(), Map.of())))
                .toList();
    }

    private static ImportSummary summary(FeedbackImport one, String by, Map<SkipReason, Integer> skipped) {
        return new ImportSummary(
                one.id(),
                one.fileName(),
                one.status(),
                by,
                one.uploadedAt(),
                one.rows(),
                one.read(),
                one.items(),
                one.undone(),
                one.kept(),
                skipped,
                one.startedAt(),
                one.endedAt());
    }

    /** What is left of its items after the others were taken back. */
    List<KeptItem> kept(FeedbackImport undone) {
        if (undone.status() != ImportStatus.UNDONE) return List.of();
        var origins = imports.origins(undone.id(), 0, SHOWN);
        return origins.stream()
                .flatMap(origin -> intake.references(List.of(origin.itemId())).stream()
                        .map(reference -> new KeptItem(origin.row(), reference)))
                .toList();
    }

    /** The cells as they came, so that the file can be put right and sent again. */
    byte[] wrongRows(FeedbackImport ended) {
        var headings = new ArrayList<>(ended.headings());
        headings.add("Why it was not taken in");
        var file = CsvText.of(headings);
        for (var part = imports.wrongRows(ended.id(), 0, PART); !part.isEmpty(); ) {
            part.forEach(skip -> file.row(row(skip, ended.headings().size())));
            part = imports.wrongRows(ended.id(), part.get(part.size() - 1).row(), PART);
        }
        return file.bytes();
    }

    private static List<String> row(ImportSkip skip, int width) {
        var cells = new ArrayList<String>();
        IntStream.range(0, width)
                .mapToObj(at -> at < skip.cells().size() ? skip.cells().get(at) : "")
                .forEach(cells::add);
        cells.add(inWords(skip.reason()));
        return cells;
    }

    /** {@code UNREADABLE_DATE} is "Unreadable date". */
    private static String inWords(SkipReason reason) {
        var words = reason.name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Map<SkipReason, Integer> skipped(List<ReadRow> rows) {
        var counts = new EnumMap<SkipReason, Integer>(SkipReason.class);
        rows.stream().flatMap(row -> row.skipped().stream()).forEach(reason -> counts.merge(reason, 1, Integer::sum));
        return counts;
    }

    private static int count(long many) {
        return (int) many;
    }
}

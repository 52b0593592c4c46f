package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.ImportPreview;
import org.openleap.feedback.ImportReading;
import org.openleap.feedback.ImportRow;
import org.openleap.feedback.ImportSummary;
import org.openleap.feedback.SkipReason;
import org.openleap.feedback.StartImport;
import org.openleap.feedback.UploadFile;
import org.openleap.identity.People;
import org.openleap.identity.UserId;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.error.RuleViolatedException;

/** What people see and decide about a file before and while its rows are read. */
@ApplicationScoped
public class ImportDesk {
    private static final int FIRST = 20;

    @Inject
    ImportRepository imports;

    @Inject
    ReferenceData lists;

    @Inject
    People people;

    /** Keeps the file with a guess at its columns and dates; returns the id. */
    public long prepare(UploadFile upload, UserId by, Instant at) {
        if (upload.content().length > UploadFile.LARGEST) {
            throw new RuleViolatedException(FeedbackProblem.FILE_TOO_LARGE);
        }
        var file = FftFile.of(upload.content());
        var columns = FftHeadings.guess(file.headings());
        var dates = FftReader.dates(file, columns.date());
        var prepared =
                FeedbackImport.prepare(upload.name(), file, new ImportReading(columns, dates.likely(), true), by, at);
        imports.add(prepared, upload.content());
        return prepared.id();
    }

    public ImportPreview preview(long id, ImportReading reading, Instant now) {
        var file = imports.file(id);
        var answers = new FftReader(file, reading, LocalDate.ofInstant(now, WorkingDays.LONDON)).answers();
        var services = new KnownServices(lists.choices(ReferenceList.SERVICE));
        return new ImportPreview(
                id,
                imports.require(id).fileName(),
                file.headings(),
                file.encoding(),
                reading,
                FftReader.dates(file, reading.columns().date()),
                answers.size(),
                (int) answers.stream().filter(FftAnswer::isItem).count(),
                skipped(answers),
                (int) answers.stream().filter(FftAnswer::cleaned).count(),
                (int) answers.stream()
                        .filter(answer -> !services.codeOf(answer.service()).isEmpty())
                        .count(),
                answers.stream().limit(FIRST).map(ImportDesk::row).toList());
    }

    /** Both columns that no answer can do without must be there. */
    public void start(StartImport command, Instant at) {
        var prepared = imports.require(command.id());
        var columns = command.reading().columns();
        var headings = imports.file(command.id()).headings();
        for (var column : List.of(columns.words(), columns.date())) {
            if (!headings.contains(column)) throw new RuleViolatedException(FeedbackProblem.COLUMN_MISSING, column);
        }
        prepared.start(command.reading(), at);
    }

    public ImportSummary summary(FeedbackImport one) {
        return new ImportSummary(
                one.id(),
                one.fileName(),
                one.status(),
                people.nameOf(one.uploadedBy()),
                one.uploadedAt(),
                one.rows(),
                one.read(),
                one.items(),
                imports.skipped(one.id()),
                one.startedAt(),
                one.endedAt());
    }

    private static Map<SkipReason, Integer> skipped(List<FftAnswer> answers) {
        var counts = new EnumMap<SkipReason, Integer>(SkipReason.class);
        answers.stream()
                .filter(answer -> !answer.isItem())
                .forEach(answer -> counts.merge(answer.skipped(), 1, Integer::sum));
        return counts;
    }

    private static ImportRow row(FftAnswer answer) {
        return new ImportRow(
                answer.number(), answer.words(), answer.typedDate(), answer.day(), answer.question(), answer.skipped());
    }
}

package org.openleap.imports.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.imports.ImportEvent;
import org.openleap.imports.ImportField;
import org.openleap.imports.ImportPreview;
import org.openleap.imports.ImportProblem;
import org.openleap.imports.ImportReading;
import org.openleap.imports.ImportSummary;
import org.openleap.imports.KeptItem;
import org.openleap.imports.StartImport;
import org.openleap.imports.UploadFile;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.sheet.Sheet;

/** What people decide about a file before, while and after its rows are read. */
@ApplicationScoped
public class ImportDesk {
    @Inject
    ImportRepository imports;

    @Inject
    FileRepository files;

    @Inject
    MappingDesk mappings;

    @Inject
    ImportMapper mapper;

    @Inject
    ReferenceData lists;

    @Inject
    Event<ImportEvent> events;

    /** Keeps the file with a guess at its columns and dates; returns the id. */
    public long prepare(UploadFile upload, UserId by, Instant at) {
        if (upload.content().length > UploadFile.LARGEST) {
            throw new RuleViolatedException(ImportProblem.FILE_TOO_LARGE);
        }
        var table = Sheet.read(upload.content());
        var prepared = FeedbackImport.prepare(upload.name(), table, mappings.recognise(table), by, at);
        imports.add(prepared);
        files.add(prepared.id(), upload.content());
        return prepared.id();
    }

    List<ReadRow> rows(long id, ImportReading reading, Instant now) {
        return rows(files.table(id), reading, now);
    }

    private List<ReadRow> rows(Sheet table, ImportReading reading, Instant now) {
        var today = LocalDate.ofInstant(now, WorkingDays.LONDON);
        return new RowReader(table, reading, today, KnownLists.of(lists)).rows();
    }

    public ImportPreview preview(long id, ImportReading reading, Instant now) {
        requireChannel(reading);
        var table = files.table(id);
        return mapper.preview(imports.require(id), table, reading, rows(table, reading, now));
    }

    /** What no item can do without must be there. */
    public void start(StartImport command, UserId by, Instant at) {
        var reading = command.reading();
        requireChannel(reading);
        if (!reading.has(ImportField.WORDS) || !reading.has(ImportField.DAY)) {
            throw new RuleViolatedException(ImportProblem.COLUMN_MISSING, "");
        }
        var prepared = imports.require(command.id());
        reading.columns().keySet().forEach(heading -> requireHeading(prepared, heading));
        prepared.start(reading, at);
        tell("import.started", prepared, Map.of("rows", "" + prepared.rows(), "channel", reading.channel()), by, at);
    }

    private static void requireHeading(FeedbackImport prepared, String heading) {
        if (!prepared.headings().contains(heading)) {
            throw new RuleViolatedException(ImportProblem.COLUMN_MISSING, heading);
        }
    }

    private void requireChannel(ImportReading reading) {
        if (!lists.knows(ReferenceList.CHANNEL, reading.channel())) {
            throw new RuleViolatedException(ImportProblem.UNKNOWN_CHANNEL);
        }
    }

    /** Every row was read. */
    void done(FeedbackImport done, Instant at) {
        files.forget(done.id());
        tell("import.done", done, Map.of("items", "" + done.items()), done.uploadedBy(), at);
    }

    public void undo(long id, UserId by, Instant at) {
        var undone = imports.require(id);
        undone.undo();
        files.forget(id);
        tell("import.undoStarted", undone, Map.of("items", "" + undone.items()), by, at);
    }

    /** Every item was looked at. */
    void undone(FeedbackImport undone, Instant at) {
        var facts = Map.of("undone", "" + undone.undone(), "kept", "" + undone.kept());
        tell("import.undone", undone, facts, undone.uploadedBy(), at);
    }

    private void tell(String step, FeedbackImport about, Map<String, String> facts, UserId by, Instant at) {
        events.fire(new ImportEvent(step, about.id(), facts, by, at));
    }

    public ImportSummary summary(FeedbackImport one) {
        return mapper.summaries(List.of(one)).get(0);
    }

    public List<ImportSummary> recent() {
        return mapper.recent();
    }

    public List<KeptItem> kept(long id) {
        return mapper.kept(imports.require(id));
    }

    public byte[] wrongRows(long id) {
        return mapper.wrongRows(imports.require(id));
    }
}

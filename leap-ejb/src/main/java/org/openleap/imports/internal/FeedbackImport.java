package org.openleap.imports.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.openleap.identity.UserId;
import org.openleap.imports.ImportReading;
import org.openleap.imports.ImportStatus;
import org.openleap.sheet.Sheet;
import org.openleap.sheet.SheetNotes;

/**
 * A file of answers on its way into the register. Born PREPARED with a first guess at how to read it; RUNNING from the
 * moment a person agreed; its rows are read in batches, each in a transaction that also moves this record on, so that a
 * crash repeats a batch as a whole or not at all; DONE when every row is an item or has a reason. A person may have it
 * UNDONE: its items are taken back in the same way, those that somebody has worked on stay.
 */
@Entity
@Table(name = "feedback_import")
public class FeedbackImport {
    private static final int MOST_STUMBLES = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "file_name")
    private String fileName;

    @Convert(converter = NotesText.class)
    private SheetNotes notes;

    @Convert(converter = CellsText.class)
    private List<String> headings;

    private String mapping;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @Convert(converter = ReadingText.class)
    private ImportReading reading;

    @Column(name = "row_count")
    private int rows;

    @Column(name = "rows_read")
    private int read;

    private int items;
    private int undone;
    private int kept;
    private int stumbles;

    /** The last row whose item was looked at while the import is undone. */
    @Column(name = "undo_row")
    private int undoRow;

    @Column(name = "uploaded_by")
    private UserId uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected FeedbackImport() {}

    /** @param guess the mapping that was recognised, or a guess without a name */
    static FeedbackImport prepare(String fileName, Sheet table, Recognised guess, UserId by, Instant at) {
        var prepared = new FeedbackImport();
        prepared.fileName = fileName;
        prepared.notes = table.notes();
        prepared.headings = table.headings();
        prepared.mapping = guess.mapping();
        prepared.status = ImportStatus.PREPARED;
        prepared.reading = guess.reading();
        prepared.rows = table.rows().size();
        prepared.uploadedBy = by;
        prepared.uploadedAt = at;
        return prepared;
    }

    /** A person agreed to this reading. */
    public void start(ImportReading agreed, Instant at) {
        status = status.moveTo(ImportStatus.RUNNING);
        reading = agreed;
        startedAt = at;
    }

    /** Goes on where it stopped. */
    public void goOn() {
        status = status.moveTo(ImportStatus.RUNNING);
        stumbles = 0;
    }

    /** The next rows were read. */
    void advance(int rowsRead, int itemsMade, Instant at) {
        read += rowsRead;
        items += itemsMade;
        stumbles = 0;
        if (read < rows) return;
        status = status.moveTo(ImportStatus.DONE);
        endedAt = at;
    }

    /** A batch went wrong and was undone; after too many the import stops and waits for a person. */
    void stumble() {
        stumbles++;
        if (stumbles >= MOST_STUMBLES && status == ImportStatus.RUNNING) status = ImportStatus.STOPPED;
    }

    /** A person wants its items out of the register again. */
    void undo() {
        status = status.moveTo(ImportStatus.UNDOING);
        stumbles = 0;
    }

    /**
     * The items of some more rows were taken back or stayed.
     *
     * @param lastRow the last of these rows; 0 when there was none left
     */
    void tookBack(int lastRow, int back, int stayed, Instant at) {
        undone += back;
        kept += stayed;
        undoRow = Math.max(undoRow, lastRow);
        if (lastRow > 0) return;
        status = status.moveTo(ImportStatus.UNDONE);
        endedAt = at;
    }

    public long id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    SheetNotes notes() {
        return notes;
    }

    List<String> headings() {
        return headings;
    }

    /** Name of the mapping that was recognised; empty when LEAP guessed. */
    String mapping() {
        return mapping;
    }

    public ImportStatus status() {
        return status;
    }

    public ImportReading reading() {
        return reading;
    }

    public int rows() {
        return rows;
    }

    public int read() {
        return read;
    }

    public int items() {
        return items;
    }

    int undone() {
        return undone;
    }

    int kept() {
        return kept;
    }

    int undoRow() {
        return undoRow;
    }

    public UserId uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    /** {@link Instant#MIN} before it was started. */
    public Instant startedAt() {
        return startedAt == null ? Instant.MIN : startedAt;
    }

    /** {@link Instant#MAX} before it has ended. */
    public Instant endedAt() {
        return endedAt == null ? Instant.MAX : endedAt;
    }
}

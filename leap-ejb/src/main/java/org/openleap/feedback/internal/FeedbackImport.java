package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.ImportReading;
import org.openleap.feedback.ImportStatus;
import org.openleap.identity.UserId;
import org.openleap.shared.error.ConflictException;

/**
 * A file of answers on its way into the register. Born PREPARED with a first guess at how to read it; RUNNING from the
 * moment a person agreed; its rows are read in batches, each in a transaction that also moves this record on, so that a
 * crash repeats a batch as a whole or not at all; DONE when every row is an item or has a reason.
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

    private String encoding;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @Embedded
    private ChosenReading chosen;

    @Column(name = "row_count")
    private int rows;

    @Column(name = "rows_read")
    private int read;

    private int items;
    private int stumbles;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected FeedbackImport() {}

    static FeedbackImport prepare(String fileName, FftFile file, ImportReading guess, UserId by, Instant at) {
        var prepared = new FeedbackImport();
        prepared.fileName = fileName;
        prepared.encoding = file.encoding();
        prepared.status = ImportStatus.PREPARED;
        prepared.chosen = ChosenReading.of(guess);
        prepared.rows = file.rows().size();
        prepared.uploadedBy = by.value();
        prepared.uploadedAt = at;
        return prepared;
    }

    /** A person agreed to this reading. */
    public void start(ImportReading reading, Instant at) {
        require(ImportStatus.PREPARED);
        chosen = ChosenReading.of(reading);
        status = ImportStatus.RUNNING;
        startedAt = at;
    }

    /** Goes on where it stopped. */
    public void goOn() {
        require(ImportStatus.STOPPED);
        status = ImportStatus.RUNNING;
        stumbles = 0;
    }

    /** The next rows were read. */
    void advance(int rowsRead, int itemsMade, Instant at) {
        read += rowsRead;
        items += itemsMade;
        stumbles = 0;
        if (read < rows) return;
        status = ImportStatus.DONE;
        endedAt = at;
    }

    /** A batch went wrong and was undone; after too many the import stops and waits for a person. */
    void stumble() {
        stumbles++;
        if (stumbles >= MOST_STUMBLES) status = ImportStatus.STOPPED;
    }

    private void require(ImportStatus expected) {
        if (status != expected) {
            throw new ConflictException(FeedbackProblem.NOT_POSSIBLE_NOW, status.name(), expected.name());
        }
    }

    public long id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public ImportStatus status() {
        return status;
    }

    public ImportReading reading() {
        return chosen.reading();
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

    public UserId uploadedBy() {
        return new UserId(uploadedBy);
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

package org.openleap.retention.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.retention.DisposalRecord;
import org.openleap.retention.DueRecord;
import org.openleap.retention.LineStatus;

/** One record of a disposal. */
@Entity
@Table(name = "disposal_line")
public class DisposalLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "disposal_id")
    private long disposal;

    @Enumerated(EnumType.STRING)
    private RecordKind kind;

    @Column(name = "record_key")
    private String key;

    private Instant since;

    @Enumerated(EnumType.STRING)
    private LineStatus status;

    protected DisposalLine() {}

    DisposalLine(Disposal disposal, DueRecord due) {
        this.disposal = disposal.id();
        this.kind = due.record().kind();
        this.key = due.record().key();
        this.since = due.since();
        this.status = LineStatus.WAITING;
    }

    /** What became of it. */
    void end(LineStatus how) {
        status = how;
    }

    long disposal() {
        return disposal;
    }

    boolean isWaiting() {
        return status == LineStatus.WAITING;
    }

    DisposalRecord record() {
        return new DisposalRecord(new RecordKey(kind, key), since, status);
    }
}

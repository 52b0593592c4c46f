package org.openleap.privacy.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.identity.UserId;
import org.openleap.privacy.Authority;
import org.openleap.privacy.Depth;
import org.openleap.privacy.EraseRecord;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.privacy.Tombstone;

/**
 * The tombstone of what was erased: what kind of record it was, when, by what right, and a keyed hash of what was held. Written
 * once; only whether it stands in the ledger beside the database is added.
 */
@Entity
@Table(name = "erasure")
public class ErasureRow {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int PROOF = 12;

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private RecordKind kind;

    @Column(name = "record_key")
    private String key;

    @Enumerated(EnumType.STRING)
    private Depth depth;

    @Enumerated(EnumType.STRING)
    private Authority authority;

    private String proof;
    private String passages;
    private String because;

    @Column(name = "erased_by")
    private UserId by;

    @Column(name = "erased_at")
    private Instant at;

    @Column(name = "in_ledger")
    private boolean inLedger;

    protected ErasureRow() {}

    static ErasureRow of(
            EraseRecord command, String proof, Collection<Passages.Passage> passages, UserId by, Instant at) {
        var row = new ErasureRow();
        row.id = UUID.randomUUID().toString();
        row.kind = command.record().kind();
        row.key = command.record().key();
        row.depth = command.depth();
        row.authority = command.authority();
        row.proof = proof;
        row.passages = passages.stream().map(Passages.Passage::write).collect(Collectors.joining(","));
        row.because = command.because();
        row.by = by;
        row.at = at;
        return row;
    }

    /** As the ledger tells it, after the database has forgotten it. */
    static ErasureRow of(LedgerLine line) {
        var row = new ErasureRow();
        row.id = line.id();
        row.kind = line.record().kind();
        row.key = line.record().key();
        row.depth = line.depth();
        row.authority = line.authority();
        row.proof = line.proof();
        row.passages = line.passages();
        row.because = line.because();
        row.by = line.by();
        row.at = line.at();
        row.inLedger = true;
        return row;
    }

    LedgerLine line() {
        return new LedgerLine(at, id, record(), depth, authority, proof, by, because, passages);
    }

    /** It stands in the ledger, too. */
    void written() {
        inLedger = true;
    }

    /** What stands in the place of words that are gone. */
    String text() {
        var reason = authority.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "[Erased on " + DAY.format(LocalDate.ofInstant(at, LONDON)) + ": " + reason + ". Proof "
                + proof.substring(0, PROOF) + "]";
    }

    Tombstone tombstone(String byName) {
        return new Tombstone(id, record(), depth, authority, proof, at, byName, because);
    }

    String id() {
        return id;
    }

    RecordKey record() {
        return new RecordKey(kind, key);
    }

    Depth depth() {
        return depth;
    }

    Authority authority() {
        return authority;
    }

    List<Passages.Passage> passages() {
        return passages.isEmpty()
                ? List.of()
                : Stream.of(passages.split(",")).map(Passages.Passage::read).toList();
    }

    UserId by() {
        return by;
    }

    Instant at() {
        return at;
    }
}

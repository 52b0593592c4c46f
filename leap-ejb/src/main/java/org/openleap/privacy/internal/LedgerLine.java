package org.openleap.privacy.internal;

import java.time.Instant;
import java.util.Optional;
import org.openleap.identity.UserId;
import org.openleap.privacy.Authority;
import org.openleap.privacy.Depth;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;

/**
 * One line of the ledger of erasures: what must be forgotten again when an older backup is restored. It holds references and
 * hashes, nothing that anybody said, and nobody's name.
 *
 * @param passages keyed hashes of the passages, joined by commas; may be empty
 */
record LedgerLine(
        Instant at,
        String id,
        RecordKey record,
        Depth depth,
        Authority authority,
        String proof,
        UserId by,
        String because,
        String passages) {
    private static final int FIELDS = 10;
    private static final String EMPTY = "-";

    String write() {
        return String.join(
                " ",
                at.toString(),
                id,
                record.kind().name(),
                record.key(),
                depth.name(),
                authority.name(),
                proof,
                by.value(),
                because.isEmpty() ? EMPTY : because,
                passages.isEmpty() ? EMPTY : passages);
    }

    /** Reads what {@link #write} has written; empty for anything else. */
    static Optional<LedgerLine> read(String line) {
        var fields = line.split(" ");
        if (fields.length != FIELDS) return Optional.empty();
        return Optional.of(new LedgerLine(
                Instant.parse(fields[0]),
                fields[1],
                new RecordKey(RecordKind.valueOf(fields[2]), fields[3]),
                Depth.valueOf(fields[4]),
                Authority.valueOf(fields[5]),
                fields[6],
                new UserId(fields[7]),
                plain(fields[8]),
                plain(fields[9])));
    }

    private static String plain(String field) {
        return EMPTY.equals(field) ? "" : field;
    }
}

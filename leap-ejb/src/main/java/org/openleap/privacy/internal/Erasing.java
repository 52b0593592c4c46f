package org.openleap.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.openleap.identity.UserId;
import org.openleap.privacy.EraseRecord;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.PrivacyProblem;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.Tombstone;
import org.openleap.shared.LeapKeys;
import org.openleap.shared.error.NotFoundException;

/** Takes people out and keeps the proof. */
@ApplicationScoped
public class Erasing {
    private static final String PURPOSE = "erasure";
    private static final String UNIT = "\u001f";

    @Inject
    Cabinet cabinet;

    @Inject
    HoldDesk holds;

    @Inject
    ErasureRepository erasures;

    @Inject
    Passages passages;

    @Inject
    LeapKeys keys;

    @Inject
    ErasureNews news;

    /** Errors as in {@link org.openleap.privacy.PersonalData#erase}. */
    public Tombstone erase(EraseRecord command, UserId by) {
        holds.requireNone(cabinet.facts(command.record()), command.record());
        var proof = proof(command.record());
        var marked = command.passages().stream()
                .flatMap(text -> passages.of(text).stream())
                .distinct()
                .toList();
        var row = ErasureRow.of(command, proof, marked, by, news.now());
        apply(row);
        erasures.add(row);
        news.note("privacy.erased", row);
        return news.tombstone(row);
    }

    /** Once more, because the database comes from a backup that does not know it. */
    void applyAgain(LedgerLine line) {
        if (!erasures.claim(line)) return;
        var row = ErasureRow.of(line);
        apply(row);
        news.note("privacy.erasedAgain", row);
    }

    private void apply(ErasureRow row) {
        cabinet.erase(row.record(), new PersonRemoval(row, cabinet.identifiers(row.record()), passages));
    }

    /** @throws NotFoundException {@link PrivacyProblem#UNKNOWN_RECORD} */
    public String proof(RecordKey record) {
        var held = cabinet.tell(record).stream()
                .filter(sheet -> !sheet.part().equals(HistorySheets.PART))
                .toList();
        if (held.isEmpty()) throw new NotFoundException(PrivacyProblem.UNKNOWN_RECORD);
        return keys.mac(PURPOSE, held.stream().map(Erasing::canonical).collect(Collectors.joining("\n")));
    }

    public List<Tombstone> tombstones(RecordKey record) {
        return erasures.of(record).stream().map(news::tombstone).toList();
    }

    private static String canonical(HeldSheet sheet) {
        return sheet.part()
                + sheet.fields().stream()
                        .map(field -> UNIT + field.name() + "=" + field.value())
                        .collect(Collectors.joining());
    }
}

package org.openleap.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openleap.identity.UserId;
import org.openleap.privacy.FoundRecord;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.PersonalRecords;
import org.openleap.privacy.PrivacyProblem;
import org.openleap.privacy.RecordFacts;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.Removal;
import org.openleap.privacy.WantedPerson;
import org.openleap.shared.error.NotFoundException;

/** Asks every component that keeps something about people. */
@ApplicationScoped
public class Cabinet {
    /** In this order a person reads their file. */
    private static final List<String> ORDER = List.of(
            "item",
            "person",
            "interest",
            "account",
            "subscription",
            "request",
            "reply",
            "note",
            "suggestion",
            "question",
            "secondLook",
            "step",
            "check",
            "referral",
            "action",
            "milestone",
            "file",
            "letter",
            "call",
            "relay",
            "shared",
            "hidden",
            "pair",
            "role",
            "contact",
            "permission",
            HistorySheets.PART);

    @Inject
    @Any
    Instance<PersonalRecords> sources;

    public List<FoundRecord> find(WantedPerson wanted, int most) {
        return sources.stream()
                .flatMap(source -> source.find(wanted, most).stream())
                .sorted(Comparator.comparing(
                                (FoundRecord found) -> found.record().kind())
                        .thenComparing(FoundRecord::at, Comparator.reverseOrder()))
                .toList();
    }

    public List<HeldSheet> tell(RecordKey record) {
        return sources.stream()
                .flatMap(source -> source.tell(record).stream())
                .sorted(Comparator.comparingInt(sheet -> place(sheet.part())))
                .toList();
    }

    public List<String> identifiers(RecordKey record) {
        return sources.stream()
                .flatMap(source -> source.identifiers(record).stream())
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    /** A record that nobody can place belongs to no service and no place, and was made in the beginning. */
    public RecordFacts facts(RecordKey record) {
        return sources.stream()
                .map(source -> source.facts(record))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new RecordFacts("", "", Instant.EPOCH));
    }

    /** @throws NotFoundException {@link PrivacyProblem#UNKNOWN_RECORD} */
    public void correct(RecordKey record, String correction, UserId by) {
        long written = sources.stream()
                .filter(source -> source.correct(record, correction, by))
                .count();
        if (written == 0) throw new NotFoundException(PrivacyProblem.UNKNOWN_RECORD);
    }

    void erase(RecordKey record, Removal removal) {
        sources.forEach(source -> source.erase(record, removal));
    }

    private static int place(String part) {
        int place = ORDER.indexOf(part);
        return place < 0 ? ORDER.size() : place;
    }
}

package org.openleap.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openleap.consent.ConsentEntry;
import org.openleap.consent.ConsentSubject;
import org.openleap.consent.ConsentTexts;
import org.openleap.consent.Consents;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.PersonalRecords;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.Removal;

/** What somebody allowed. It stays after an erasure: that something was allowed, and until when, is part of the proof. */
@ApplicationScoped
public class PermissionSheets implements PersonalRecords {
    @Inject
    Consents consents;

    @Override
    public List<HeldSheet> tell(RecordKey record) {
        return subject(record).map(consents::of).orElse(List.of()).stream()
                .map(PermissionSheets::sheet)
                .toList();
    }

    private static Optional<ConsentSubject> subject(RecordKey record) {
        return switch (record.kind()) {
            case ITEM -> Optional.of(ConsentSubject.item(record.key()));
            case PERSON -> Optional.of(ConsentSubject.person(record.key()));
            case INTEREST, ACCOUNT, SUBSCRIBER, REQUEST, MAIL -> Optional.empty();
        };
    }

    private static HeldSheet sheet(ConsentEntry entry) {
        var until =
                entry.expiresOn().equals(LocalDate.MAX) ? "" : entry.expiresOn().toString();
        return HeldSheet.of("permission")
                .with("purpose", entry.purpose())
                .with("answer", entry.answer())
                .with("at", entry.at())
                .with("method", entry.method())
                .with(
                        "text",
                        ConsentTexts.wording(entry.text(), entry.purpose()).orElse(entry.text()))
                .with("partner", entry.partner())
                .with("media", entry.media())
                .with("until", until)
                .with("by", entry.by())
                .with("note", entry.note())
                .sheet();
    }

    @Override
    public void erase(RecordKey record, Removal removal) {
        subject(record).ifPresent(subject -> consents.clean(subject, removal::ofOurs));
    }
}

package org.openleap.mailbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openleap.mailbox.KeptMail;
import org.openleap.privacy.FoundRecord;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.PersonalRecords;
import org.openleap.privacy.RecordFacts;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.privacy.Removal;
import org.openleap.privacy.WantedPerson;

/** Mails that wait for a person are held about whoever wrote them. */
@ApplicationScoped
public class KeptMailSheets implements PersonalRecords {
    @Inject
    KeptMailRepository mails;

    @Override
    public List<FoundRecord> find(WantedPerson wanted, int most) {
        return mails.find(wanted, most);
    }

    @Override
    public List<HeldSheet> tell(RecordKey record) {
        return mail(record).map(kept -> sheet(kept.toKeptMail())).stream().toList();
    }

    @Override
    public List<String> identifiers(RecordKey record) {
        return mail(record)
                .map(KeptMailRecord::toKeptMail)
                .map(mail -> List.of(mail.name(), mail.sender()))
                .orElse(List.of());
    }

    @Override
    public Optional<RecordFacts> facts(RecordKey record) {
        return mail(record).map(kept -> new RecordFacts("", "", kept.keptAt()));
    }

    @Override
    public void erase(RecordKey record, Removal removal) {
        mail(record).ifPresent(kept -> kept.erase(removal));
    }

    private static HeldSheet sheet(KeptMail mail) {
        return HeldSheet.of("mail")
                .with("at", mail.keptAt())
                .with("name", mail.name())
                .with("email", mail.sender())
                .with("about", mail.subject())
                .with("text", mail.words())
                .with("reference", mail.item())
                .with("note", mail.note())
                .sheet();
    }

    private Optional<KeptMailRecord> mail(RecordKey record) {
        boolean ours = record.is(RecordKind.MAIL) && record.key().matches("[0-9]{1,18}");
        return ours ? mails.find(Long.parseLong(record.key())) : Optional.empty();
    }
}

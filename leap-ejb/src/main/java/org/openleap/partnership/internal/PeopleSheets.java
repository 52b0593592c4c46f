package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openleap.partnership.PartnershipReference;
import org.openleap.privacy.FoundRecord;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.PersonalRecords;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.privacy.Removal;
import org.openleap.privacy.WantedPerson;
import org.openleap.search.SearchChanges;

/** People who signed up for a partnership, and people of the directory who take part in one. */
@ApplicationScoped
public class PeopleSheets implements PersonalRecords {
    @Inject
    PeopleRepository people;

    @Inject
    SearchChanges index;

    @Override
    public List<FoundRecord> find(WantedPerson wanted, int most) {
        return people.find(wanted, most);
    }

    @Override
    public List<HeldSheet> tell(RecordKey record) {
        return Stream.concat(
                        interest(record).map(InterestTexts::sheet).stream(),
                        participations(record).stream().map(ParticipantTexts::sheet))
                .toList();
    }

    @Override
    public List<String> identifiers(RecordKey record) {
        return interest(record).map(InterestTexts::identifiers).orElse(List.of());
    }

    @Override
    public void erase(RecordKey record, Removal removal) {
        interest(record).ifPresent(interest -> {
            interest.erase(removal);
            index.erased(record.key());
        });
        participations(record).forEach(participation -> participation.erase(removal));
    }

    private Optional<InterestTexts> interest(RecordKey record) {
        if (!record.is(RecordKind.INTEREST)) return Optional.empty();
        return people.interest(new PartnershipReference(record.key()));
    }

    private List<ParticipantTexts> participations(RecordKey record) {
        return record.is(RecordKind.PERSON) ? people.participations(record.key()) : List.of();
    }
}

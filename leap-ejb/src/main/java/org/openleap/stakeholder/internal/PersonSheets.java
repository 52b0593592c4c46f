package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.privacy.FoundRecord;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.PersonalRecords;
import org.openleap.privacy.RecordFacts;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.privacy.Removal;
import org.openleap.privacy.WantedPerson;
import org.openleap.search.SearchChanges;
import org.openleap.stakeholder.PersonId;
import org.openleap.stakeholder.RoleSummary;

/** People of the directory: how they can be reached, what they are where, and every contact with them. */
@ApplicationScoped
public class PersonSheets implements PersonalRecords {
    @Inject
    PersonTextsRepository texts;

    @Inject
    PersonRepository people;

    @Inject
    SearchChanges index;

    @Inject
    InstantSource clock;

    @Override
    public List<FoundRecord> find(WantedPerson wanted, int most) {
        return texts.find(wanted, most);
    }

    @Override
    public List<HeldSheet> tell(RecordKey record) {
        var sheets = new ArrayList<HeldSheet>();
        person(record).ifPresent(person -> {
            sheets.add(person.sheet());
            people.find(new PersonId(record.key()), VisibilityScope.system())
                    .ifPresent(found -> found.roles().forEach(role -> sheets.add(role(role.summary()))));
            texts.contactsOf(person).forEach(contact -> sheets.add(contact.sheet()));
        });
        return sheets;
    }

    private static HeldSheet role(RoleSummary role) {
        var ends = role.ends().equals(LocalDate.MAX) ? "" : role.ends().toString();
        return HeldSheet.of("role")
                .with("organisation", role.organisationName())
                .with("title", role.title())
                .with("from", role.starts())
                .with("until", ends)
                .sheet();
    }

    @Override
    public List<String> identifiers(RecordKey record) {
        return person(record).map(PersonTexts::identifiers).orElse(List.of());
    }

    @Override
    public Optional<RecordFacts> facts(RecordKey record) {
        return person(record).map(person -> new RecordFacts("", "", person.changedAt()));
    }

    @Override
    public boolean correct(RecordKey record, String correction, UserId by) {
        person(record).ifPresent(person -> person.correct(correction, by, clock.instant()));
        return person(record).isPresent();
    }

    @Override
    public void erase(RecordKey record, Removal removal) {
        person(record).ifPresent(person -> {
            texts.contactsOf(person).forEach(contact -> contact.erase(removal));
            person.erase(removal, clock.instant());
            index.erased(record.key());
        });
    }

    private Optional<PersonTexts> person(RecordKey record) {
        return record.is(RecordKind.PERSON) ? texts.of(new PersonId(record.key())) : Optional.empty();
    }
}

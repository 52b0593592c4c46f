package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.People;
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
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.search.SearchChanges;

/** What is held about somebody who told the trust something: what they said, who they are, and what was noted beside it. */
@ApplicationScoped
public class ItemSheets implements PersonalRecords {
    @Inject
    FeedbackRepository items;

    @Inject
    PeopleRepository people;

    @Inject
    ReferenceData lists;

    @Inject
    People staff;

    @Inject
    SearchChanges index;

    @Inject
    InstantSource clock;

    @Override
    public List<FoundRecord> find(WantedPerson wanted, int most) {
        return people.find(wanted, most);
    }

    @Override
    public List<HeldSheet> tell(RecordKey record) {
        var sheets = new ArrayList<HeldSheet>();
        item(record).ifPresent(item -> {
            sheets.add(sheet(item));
            items.notes(item).forEach(note -> sheets.add(sheet(note)));
        });
        return sheets;
    }

    private HeldSheet sheet(FeedbackItem item) {
        var said = item.submission();
        var sheet = HeldSheet.of("item")
                .with("reference", item.reference().value())
                .with("at", item.receivedAt())
                .with("channel", label(ReferenceList.CHANNEL, said.channel()))
                .with("service", label(ReferenceList.SERVICE, said.service()))
                .with("place", label(ReferenceList.PLACE, said.place()))
                .with("capacity", said.capacity())
                .with("experienced", said.experienced())
                .with("words", said.words())
                .with("asked", said.request())
                .with("harm", said.harm())
                .with("complaint", said.isComplaint())
                .with("status", item.status());
        contact(sheet, items.proposer(item));
        people.circumstances(item).ifPresent(texts -> texts.tell(sheet));
        people.texts(item.reference()).ifPresent(texts -> texts.tell(sheet));
        return sheet.sheet();
    }

    private static void contact(HeldSheet.Builder sheet, Proposer proposer) {
        var contact = proposer.contact();
        sheet.with("name", contact.name())
                .with("route", contact.route())
                .with("address", contact.address())
                .with(
                        "needs",
                        String.join(", ", contact.needs().stream().sorted().toList()))
                .with("group", contact.group().name())
                .with("language", contact.language());
    }

    private HeldSheet sheet(Note note) {
        return HeldSheet.of("note")
                .with("at", note.at())
                .with("by", staff.nameOf(note.author()))
                .with("text", note.text())
                .sheet();
    }

    private String label(ReferenceList list, String code) {
        return code.isEmpty() ? "" : lists.label(list, code);
    }

    @Override
    public List<String> identifiers(RecordKey record) {
        return item(record).map(this::identifiers).orElse(List.of());
    }

    private List<String> identifiers(FeedbackItem item) {
        var contact = items.proposer(item).contact();
        var spokenFor = people.circumstances(item).map(CircumstancesTexts::onBehalfOf);
        return List.of(contact.name(), contact.address(), spokenFor.orElse(""));
    }

    @Override
    public Optional<RecordFacts> facts(RecordKey record) {
        return item(record)
                .map(item -> new RecordFacts(
                        item.submission().service(), item.submission().place(), item.receivedAt()));
    }

    @Override
    public boolean correct(RecordKey record, String correction, UserId by) {
        item(record).ifPresent(item -> items.add(new Note(item, by, clock.instant(), correction)));
        return item(record).isPresent();
    }

    @Override
    public void erase(RecordKey record, Removal removal) {
        item(record).ifPresent(item -> {
            people.texts(item.reference()).ifPresent(texts -> texts.erase(removal, clock.instant()));
            people.circumstances(item).ifPresent(texts -> texts.erase(removal));
            items.notes(item).forEach(note -> note.erase(removal));
            items.proposer(item).forget();
            index.erased(record.key());
        });
    }

    private Optional<FeedbackItem> item(RecordKey record) {
        if (!record.is(RecordKind.ITEM)) return Optional.empty();
        return FeedbackReference.read(record.key())
                .flatMap(reference -> items.find(reference, VisibilityScope.system()));
    }
}

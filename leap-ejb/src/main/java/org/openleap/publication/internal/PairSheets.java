package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.openleap.feedback.FeedbackItems;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.HeardItem;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.PersonalRecords;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.privacy.Removal;
import org.openleap.publication.PairStatus;
import org.openleap.publication.PublicationEvent;
import org.openleap.shared.Wording;

/** What was worded for the public of what somebody said. Drafts, and whatever repeats their own words, go with them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PairSheets implements PersonalRecords {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Inject
    PairRepository pairs;

    @Inject
    FeedbackItems items;

    @Inject
    Event<PublicationEvent> events;

    @Inject
    InstantSource clock;

    @Override
    public List<HeldSheet> tell(RecordKey record) {
        return texts(record).stream().map(PairTexts::sheet).toList();
    }

    @Override
    public void erase(RecordKey record, Removal removal) {
        if (!record.is(RecordKind.ITEM)) return;
        if (removal.isOfEverything()) takeDownTheirWords(record.key());
        entities.flush();
        texts(record).forEach(pair -> {
            entities.refresh(pair);
            pair.erase(removal);
        });
    }

    private void takeDownTheirWords(String item) {
        var heard = items.find(new FeedbackReference(item), VisibilityScope.system());
        pairs.currentOfItem(item).stream()
                .filter(pair -> isDraft(pair)
                        || heard.filter(said -> repeats(pair, said)).isPresent())
                .forEach(this::takeDown);
    }

    private static boolean isDraft(Pair pair) {
        return pair.status() == PairStatus.DRAFTED;
    }

    private static boolean repeats(Pair pair, HeardItem said) {
        return Wording.repeats(pair.published().youSaid(), said.words() + "\n" + said.request());
    }

    private void takeDown(Pair pair) {
        pair.takeDown(clock.instant());
        events.fire(
                new PublicationEvent("pair.takenDown", pair.id(), pair.suggestion(), UserId.SYSTEM, clock.instant()));
    }

    private List<PairTexts> texts(RecordKey record) {
        if (!record.is(RecordKind.ITEM)) return List.of();
        return entities.createQuery(
                        "select p from PairTexts p where p.suggestion >= :first and p.suggestion < :end order by p.id",
                        PairTexts.class)
                .setParameter("first", record.key() + "/")
                .setParameter("end", record.key() + "0")
                .getResultList();
    }
}

package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
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
import org.openleap.publication.Voice;
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
    Retreat retreat;

    @Override
    public List<HeldSheet> tell(RecordKey record) {
        return texts(record).stream().map(PairTexts::sheet).toList();
    }

    @Override
    public void erase(RecordKey record, Removal removal) {
        if (!record.is(RecordKind.ITEM)) return;
        if (removal.isOfEverything()) takeDownTheirWords(new FeedbackReference(record.key()));
        entities.flush();
        texts(record).forEach(pair -> {
            entities.refresh(pair);
            pair.erase(removal);
        });
    }

    /** Drafts, their own words, and wordings that repeat these. */
    private void takeDownTheirWords(FeedbackReference item) {
        var heard = items.find(item, VisibilityScope.system());
        var theirs = pairs.ofItem(item).stream()
                .filter(pair -> pair.status().isOpen()
                        || pair.text().voice() == Voice.THEIRS
                        || heard.filter(said -> repeats(pair, said)).isPresent())
                .toList();
        retreat.end(theirs, UserId.SYSTEM);
    }

    private static boolean repeats(Pair pair, HeardItem said) {
        return Wording.repeats(pair.text().youSaid(), said.words() + "\n" + said.request());
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

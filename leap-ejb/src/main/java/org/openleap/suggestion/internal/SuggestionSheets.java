package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.openleap.feedback.FeedbackReference;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.PersonalRecords;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.privacy.Removal;

/** What was found in what somebody said, and what was answered. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SuggestionSheets implements PersonalRecords {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Inject
    InstantSource clock;

    @Override
    public List<HeldSheet> tell(RecordKey record) {
        return texts(record).stream().map(SuggestionTexts::sheet).toList();
    }

    @Override
    public void erase(RecordKey record, Removal removal) {
        texts(record).forEach(texts -> texts.erase(removal, clock.instant()));
    }

    private List<SuggestionTexts> texts(RecordKey record) {
        if (!record.is(RecordKind.ITEM)) return List.of();
        return entities.createQuery(
                        "select s from SuggestionTexts s where s.item = :item order by s.number", SuggestionTexts.class)
                .setParameter("item", new FeedbackReference(record.key()))
                .getResultList();
    }
}

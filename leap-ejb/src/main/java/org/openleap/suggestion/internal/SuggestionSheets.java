package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.feedback.FeedbackReference;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.PersonalRecords;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.privacy.Removal;

/** What was found in what somebody said, what was answered and told step by step, and why it was looked at again. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SuggestionSheets implements PersonalRecords {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Inject
    InstantSource clock;

    @Override
    public List<HeldSheet> tell(RecordKey record) {
        return Stream.of(
                        rows(SuggestionTexts.class, record).stream().map(SuggestionTexts::sheet),
                        rows(SecondLookTexts.class, record).stream().map(SecondLookTexts::sheet),
                        rows(ChronicleTexts.class, record).stream().map(ChronicleTexts::sheet))
                .flatMap(sheets -> sheets)
                .toList();
    }

    @Override
    public void erase(RecordKey record, Removal removal) {
        rows(SuggestionTexts.class, record).forEach(texts -> texts.erase(removal, clock.instant()));
        rows(SecondLookTexts.class, record).forEach(texts -> texts.erase(removal));
        rows(ChronicleTexts.class, record).forEach(texts -> texts.erase(removal));
    }

    private <T> List<T> rows(Class<T> texts, RecordKey record) {
        if (!record.is(RecordKind.ITEM)) return List.of();
        return entities.createQuery(
                        "select t from " + texts.getSimpleName() + " t where t.item = :item order by t.id", texts)
                .setParameter("item", new FeedbackReference(record.key()))
                .getResultList();
    }
}

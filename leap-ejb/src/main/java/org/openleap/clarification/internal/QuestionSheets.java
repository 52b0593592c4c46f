package org.openleap.clarification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openleap.feedback.FeedbackReference;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.PersonalRecords;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.privacy.Removal;

/** What somebody was asked about what they had said, and what they answered. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class QuestionSheets implements PersonalRecords {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Override
    public List<HeldSheet> tell(RecordKey record) {
        return texts(record).stream().map(QuestionTexts::sheet).toList();
    }

    @Override
    public void erase(RecordKey record, Removal removal) {
        texts(record).forEach(texts -> texts.erase(removal));
    }

    private List<QuestionTexts> texts(RecordKey record) {
        if (!record.is(RecordKind.ITEM)) return List.of();
        return entities.createQuery(
                        "select t from QuestionTexts t where t.item = :item order by t.id", QuestionTexts.class)
                .setParameter("item", new FeedbackReference(record.key()))
                .getResultList();
    }
}

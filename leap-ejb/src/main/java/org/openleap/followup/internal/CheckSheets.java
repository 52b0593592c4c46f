package org.openleap.followup.internal;

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

/** What was said, by them and by us, when we asked whether something is right. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CheckSheets implements PersonalRecords {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Override
    public List<HeldSheet> tell(RecordKey record) {
        return texts(record).stream().map(CheckTexts::sheet).toList();
    }

    @Override
    public void erase(RecordKey record, Removal removal) {
        texts(record).forEach(texts -> texts.erase(removal));
    }

    private List<CheckTexts> texts(RecordKey record) {
        if (!record.is(RecordKind.ITEM)) return List.of();
        return entities.createQuery("select t from CheckTexts t where t.item = :item order by t.id", CheckTexts.class)
                .setParameter("item", new FeedbackReference(record.key()))
                .getResultList();
    }
}

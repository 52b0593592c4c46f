package org.openleap.referral.internal;

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

/** What a partner was asked about what somebody had said, and what it answered. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReferralSheets implements PersonalRecords {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Override
    public List<HeldSheet> tell(RecordKey record) {
        return texts(record).stream().map(ReferralTexts::sheet).toList();
    }

    @Override
    public void erase(RecordKey record, Removal removal) {
        texts(record).forEach(texts -> texts.erase(removal));
    }

    private List<ReferralTexts> texts(RecordKey record) {
        if (!record.is(RecordKind.ITEM)) return List.of();
        return entities.createQuery(
                        "select t from ReferralTexts t where t.item = :item order by t.id", ReferralTexts.class)
                .setParameter("item", new FeedbackReference(record.key()))
                .getResultList();
    }
}

package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.feedback.FeedbackReference;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.PersonalRecords;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.privacy.Removal;

/** What partners and the independent voice read of what somebody said, and whom partners told. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SharedSheets implements PersonalRecords {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Override
    public List<HeldSheet> tell(RecordKey record) {
        return Stream.concat(
                        rows(SharedTexts.class, record).stream().map(SharedTexts::sheet),
                        rows(RelayTexts.class, record).stream().map(RelayTexts::sheet))
                .toList();
    }

    @Override
    public void erase(RecordKey record, Removal removal) {
        rows(SharedTexts.class, record).forEach(shared -> shared.erase(removal));
        rows(RelayTexts.class, record).forEach(relay -> relay.erase(removal));
    }

    private <T> List<T> rows(Class<T> texts, RecordKey record) {
        if (!record.is(RecordKind.ITEM)) return List.of();
        return entities.createQuery(
                        "select t from " + texts.getSimpleName() + " t where t.item = :item order by t.id", texts)
                .setParameter("item", new FeedbackReference(record.key()))
                .getResultList();
    }
}

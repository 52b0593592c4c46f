package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipStatus;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.retention.DueRecord;
import org.openleap.retention.RetentionCode;
import org.openleap.retention.RetentionSource;

/** Who signed up for a partnership that was declined, or has ended. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InterestRetention implements RetentionSource {
    private static final Set<PartnershipStatus> OVER = Set.of(PartnershipStatus.DECLINED, PartnershipStatus.ENDED);

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Override
    public List<DueRecord> due(RetentionCode code, Instant from, Instant until, int most) {
        if (code != RetentionCode.INTEREST) return List.of();
        return entities.createQuery(
                        "select p.id, p.lastChange.at from Partnership p join InterestTexts i on i.partnership = p.id"
                                + " where p.status in :over and p.lastChange.at >= :from and p.lastChange.at < :until"
                                + " and (i.contactName <> '' or i.email <> '' or i.phone <> '') order by p.lastChange.at",
                        Object[].class)
                .setParameter("over", OVER)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultStream()
                .map(InterestRetention::due)
                .toList();
    }

    private static DueRecord due(Object[] row) {
        var reference = PartnershipReference.of((Long) row[0]).value();
        return new DueRecord(new RecordKey(RecordKind.INTEREST, reference), (Instant) row[1]);
    }
}

package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.retention.DueRecord;
import org.openleap.retention.RetentionCode;
import org.openleap.retention.RetentionSource;
import org.openleap.stakeholder.PersonId;

/** People of the directory who have no role any more, and with whom nobody was in contact for long. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PersonRetention implements RetentionSource {
    private static final String DUE = "select p.key, p.lastChange.at from PersonTexts p where p.listed = true"
            + " and p.lastChange.at >= :from and p.lastChange.at < :until"
            + " and not exists (select r from PersonRole r where r.person.id = p.id and (r.ends is null or r.ends >= :day))"
            + " and not exists (select c from ContactTexts c where c.person = p.id and c.happenedOn >= :day)"
            + " order by p.lastChange.at";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Override
    public List<DueRecord> due(RetentionCode code, Instant from, Instant until, int most) {
        if (code != RetentionCode.DIRECTORY_PERSON) return List.of();
        return entities.createQuery(DUE, Object[].class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("day", LocalDate.ofInstant(until, ZoneOffset.UTC))
                .setMaxResults(most)
                .getResultStream()
                .map(PersonRetention::due)
                .toList();
    }

    private static DueRecord due(Object[] row) {
        return new DueRecord(new RecordKey(RecordKind.PERSON, ((PersonId) row[0]).value()), (Instant) row[1]);
    }
}

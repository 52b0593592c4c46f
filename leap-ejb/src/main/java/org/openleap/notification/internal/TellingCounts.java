package org.openleap.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.notification.Occasion;
import org.openleap.notification.TellingStatus;
import org.openleap.reference.Stretch;

/** Counts for the public: no row is read, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TellingCounts {
    private static final Set<TellingStatus> TOLD = EnumSet.of(
            TellingStatus.DELIVERED, TellingStatus.TOLD, TellingStatus.RELAY_CONFIRMED, TellingStatus.PUBLISHED);
    private static final String DAYS =
            "select function('date', t.times.owedAt), function('date', t.settlement.settledAt),"
                    + " count(t.id) from Telling t where t.occasion in :occasions and t.settlement.settledAt >= :since"
                    + " and t.status in :told group by function('date', t.times.owedAt), function('date', t.settlement.settledAt)";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** How many tellings of these occasions that were owed since then stand where. */
    public Map<TellingStatus, Long> byStatus(Set<Occasion> occasions, Instant since) {
        return entities.createQuery(
                        "select t.status, count(t) from Telling t where t.occasion in :occasions and t.times.owedAt >= :since"
                                + " group by t.status",
                        Object[].class)
                .setParameter("occasions", occasions)
                .setParameter("since", since)
                .getResultStream()
                .collect(Collectors.toMap(row -> (TellingStatus) row[0], row -> (Long) row[1]));
    }

    /** From what day to what day they were owed, of those that were told or published since. */
    public List<Stretch> told(Set<Occasion> occasions, Instant since) {
        return entities.createQuery(DAYS, Object[].class)
                .setParameter("occasions", occasions)
                .setParameter("since", since)
                .setParameter("told", TOLD)
                .getResultStream()
                .map(row ->
                        new Stretch("", ((Date) row[0]).toLocalDate(), ((Date) row[1]).toLocalDate(), (Long) row[2]))
                .toList();
    }
}

package org.openleap.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.notification.Occasion;
import org.openleap.notification.TellingStatus;

/** Counts for the public: no row is read, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TellingCounts {
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
}

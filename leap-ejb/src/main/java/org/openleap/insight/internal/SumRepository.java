package org.openleap.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;

/** The sums of days and months. Only whoever has locked the books writes here. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SumRepository {
    private static final String ADD =
            "insert into loop_sum (level, starts, account, channel, service, place, net) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                    + " on duplicate key update net = net + value(net)";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** Adds to each sum; one that does not exist yet begins at zero. */
    void add(Map<Tally.Key, Long> sums) {
        sums.forEach((key, net) -> entities.createNativeQuery(ADD)
                .setParameter(1, key.level())
                .setParameter(2, key.starts())
                .setParameter(3, key.account())
                .setParameter(4, key.cell().channel())
                .setParameter(5, key.cell().service())
                .setParameter(6, key.cell().place())
                .setParameter(7, net)
                .executeUpdate());
    }

    /** Everything received less everything that stands on an account; 0 when the sheet balances. */
    long difference() {
        return entities.createQuery(
                        "select coalesce(sum(case when s.key.account = :received then s.net else -s.net end), 0)"
                                + " from LoopSum s where s.key.level = :month",
                        Number.class)
                .setParameter("received", LoopSum.RECEIVED)
                .setParameter("month", LoopSum.MONTH)
                .getSingleResult()
                .longValue();
    }
}

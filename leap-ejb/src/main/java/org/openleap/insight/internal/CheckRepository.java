package org.openleap.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.openleap.insight.BalanceCheck;

/** What was found each time the books were held against the register. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CheckRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(BalanceCheck found) {
        entities.persist(LoopCheck.of(found));
    }

    public BalanceCheck latest() {
        return entities.createQuery("select c from LoopCheck c order by c.id desc", LoopCheck.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(LoopCheck::found)
                .orElse(BalanceCheck.none());
    }
}

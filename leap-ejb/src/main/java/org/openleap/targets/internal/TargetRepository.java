package org.openleap.targets.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openleap.targets.Target;

/** The periods of all targets: a few rows a year, which everybody may know, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TargetRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** As they were written. */
    public List<TargetPeriod> all() {
        return entities.createQuery("select p from TargetPeriod p order by p.id", TargetPeriod.class)
                .getResultList();
    }

    /** The last one first. */
    public List<TargetPeriod> of(Target target, int most) {
        var query = "select p from TargetPeriod p where p.target = :target order by p.number desc";
        return entities.createQuery(query, TargetPeriod.class)
                .setParameter("target", target)
                .setMaxResults(most)
                .getResultList();
    }

    void add(TargetPeriod period) {
        entities.persist(period);
    }
}

package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** What shows that aims are lived. Reached only through an agreement the caller may see. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EvidenceRepository {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public void add(Evidence evidence) {
        entities.persist(evidence);
        entities.flush();
    }

    /** At most 200, the latest day first. */
    List<Evidence> of(Agreement agreement) {
        return entities.createQuery(
                        "select e from Evidence e where e.agreement = :agreement order by e.happenedOn desc, e.id desc",
                        Evidence.class)
                .setParameter("agreement", agreement.id())
                .setMaxResults(MOST)
                .getResultList();
    }
}

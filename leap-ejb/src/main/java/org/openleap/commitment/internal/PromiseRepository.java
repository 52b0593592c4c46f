package org.openleap.commitment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openleap.commitment.ActivityKind;
import org.openleap.commitment.Side;
import org.openleap.partnership.PartnershipReference;

/** What was agreed, cell by cell. Who may ask was decided by who may see the partnership. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PromiseRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(Promise promise) {
        entities.persist(promise);
        entities.flush();
    }

    List<Promise> ofPartnership(PartnershipReference partnership) {
        return entities.createQuery("select p from Promise p where p.partnership = :partnership", Promise.class)
                .setParameter("partnership", partnership.value())
                .getResultList();
    }

    /** Every agreed promise of that side about that kind of activity, whatever its partnership. */
    List<Promise> covering(ActivityKind kind, Side by) {
        return entities.createQuery(
                        "select p from Promise p where p.kind = :kind and p.promisedBy = :side and p.agreed = true",
                        Promise.class)
                .setParameter("kind", kind)
                .setParameter("side", by)
                .getResultList();
    }
}

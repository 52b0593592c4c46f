package org.openleap.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The holds; there are a handful, ever. For information governance only, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HoldRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(HoldRow hold) {
        entities.persist(hold);
        entities.flush();
    }

    Optional<HoldRow> find(long id) {
        return Optional.ofNullable(entities.find(HoldRow.class, id));
    }

    /** Those that hold. */
    List<HoldRow> active() {
        return entities.createQuery("select h from HoldRow h where h.liftedBy is null order by h.id", HoldRow.class)
                .getResultList();
    }

    /** Those that hold first, the last placed first. */
    List<HoldRow> all() {
        return entities.createQuery(
                        "select h from HoldRow h order by case when h.liftedBy is null then 0 else 1 end, h.id desc",
                        HoldRow.class)
                .getResultList();
    }
}

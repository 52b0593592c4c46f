package org.openleap.wording.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openleap.notification.Occasion;

/** Every wording that was ever written: a few rows a year without anybody's data, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WordingRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** As they were written. */
    List<OwnWording> all() {
        return entities.createQuery("select w from OwnWording w order by w.id", OwnWording.class)
                .getResultList();
    }

    /** As they were written. */
    List<OwnWording> of(Occasion occasion) {
        return entities.createQuery(
                        "select w from OwnWording w where w.occasion = :occasion order by w.number", OwnWording.class)
                .setParameter("occasion", occasion)
                .getResultList();
    }

    void add(OwnWording own) {
        entities.persist(own);
    }
}

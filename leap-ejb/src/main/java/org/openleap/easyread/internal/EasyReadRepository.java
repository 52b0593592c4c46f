package org.openleap.easyread.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The easy-read versions, by the wordings they belong to. Who may see the wording may see them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EasyReadRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    EasyReadText add(EasyReadText text) {
        entities.persist(text);
        return text;
    }

    Optional<EasyReadText> find(long pair) {
        return Optional.ofNullable(entities.find(EasyReadText.class, pair));
    }

    /** Those of these wordings, with their lines. */
    List<EasyReadText> of(Collection<Long> pairs) {
        if (pairs.isEmpty()) return List.of();
        return entities.createQuery("select e from EasyReadText e where e.pairId in :pairs", EasyReadText.class)
                .setParameter("pairs", pairs)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "e.lines")
                .getResultList();
    }
}

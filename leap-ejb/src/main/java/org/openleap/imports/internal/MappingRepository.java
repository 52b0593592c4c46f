package org.openleap.imports.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The saved mappings: a handful. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MappingRepository {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(SavedMapping mapping) {
        entities.persist(mapping);
    }

    /** By name. */
    List<SavedMapping> all() {
        return entities.createQuery("select m from SavedMapping m order by m.name", SavedMapping.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    Optional<SavedMapping> named(String name) {
        return entities.createQuery("select m from SavedMapping m where m.name = :name", SavedMapping.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    Optional<SavedMapping> find(long id) {
        return Optional.ofNullable(entities.find(SavedMapping.class, id));
    }

    void remove(SavedMapping mapping) {
        entities.remove(mapping);
    }
}

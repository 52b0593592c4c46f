package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openleap.partnership.PartnershipReference;

/** The interests. Whether the caller may read one is decided by the scope of its partnership and the role of the service. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InterestRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** Who comes with the same key at the same time waits here. True when the key is new. */
    public boolean claim(String keyHash) {
        return entities.createNativeQuery("insert ignore into interest_key (key_hash) values (?1)")
                        .setParameter(1, keyHash)
                        .executeUpdate()
                > 0;
    }

    public void add(Interest interest) {
        entities.persist(interest);
    }

    public Optional<Interest> find(PartnershipReference reference) {
        return Optional.ofNullable(entities.find(Interest.class, reference.number()));
    }

    public Optional<Interest> byKey(String keyHash) {
        return entities.createQuery("select i from Interest i where i.keyHash = :hash", Interest.class)
                .setParameter("hash", keyHash)
                .getResultStream()
                .findFirst();
    }
}

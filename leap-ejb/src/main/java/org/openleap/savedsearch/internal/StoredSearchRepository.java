package org.openleap.savedsearch.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openleap.identity.UserId;

/** The searches that people keep. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StoredSearchRepository {
    private static final int SHOWN = 500;
    private static final String DUE =
            "select id from saved_search where next_at <= ?1 order by next_at" + " limit 1 for update skip locked";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(StoredSearch search) {
        entities.persist(search);
        entities.flush();
    }

    void remove(StoredSearch search) {
        entities.remove(search);
    }

    /** The person's own and those that are shared, by name. */
    List<StoredSearch> of(UserId person) {
        return entities.createQuery(
                        "select s from StoredSearch s where s.owner = :person or s.shared = true order by s.name, s.id",
                        StoredSearch.class)
                .setParameter("person", person)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    Optional<StoredSearch> own(long id, UserId owner) {
        return Optional.ofNullable(entities.find(StoredSearch.class, id))
                .filter(search -> search.owner().equals(owner));
    }

    long count(UserId owner) {
        return entities.createQuery("select count(s) from StoredSearch s where s.owner = :owner", Long.class)
                .setParameter("owner", owner)
                .getSingleResult();
    }

    /** One that has to be looked at; no other node takes it until this transaction has ended. */
    @SuppressWarnings("unchecked")
    Optional<StoredSearch> claimDue(Instant now) {
        List<Object> due = entities.createNativeQuery(DUE)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .getResultList();
        return due.stream().findFirst().map(id -> entities.find(StoredSearch.class, ((Number) id).longValue()));
    }
}

package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openleap.feedback.FeedbackReference;

/** Items that come in by the thousand; no page asks here, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BulkRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** Adds the item and gives it its id. */
    void add(FeedbackItem item) {
        entities.persist(item);
        entities.flush();
    }

    void add(Proposer proposer) {
        entities.persist(proposer);
    }

    Set<String> takenKeys(Collection<String> hashes) {
        if (hashes.isEmpty()) return Set.of();
        return new HashSet<>(entities.createQuery(
                        "select i.secrets.keyHash from FeedbackItem i where i.secrets.keyHash in :keys", String.class)
                .setParameter("keys", hashes)
                .getResultList());
    }

    Set<String> takenReferences(Collection<String> references) {
        var known = references.stream()
                .flatMap(each -> FeedbackReference.read(each).stream())
                .toList();
        if (known.isEmpty()) return Set.of();
        var taken = new HashSet<String>();
        entities.createQuery(
                        "select i.reference from FeedbackItem i where i.reference in :references",
                        FeedbackReference.class)
                .setParameter("references", known)
                .getResultList()
                .forEach(reference -> taken.add(reference.value()));
        return taken;
    }

    FeedbackItem lock(long id) {
        return entities.find(FeedbackItem.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean hasNotes(long id) {
        return !entities.createQuery("select n.id from Note n where n.itemId = :item", Long.class)
                .setParameter("item", id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<FeedbackReference> references(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return entities.createQuery(
                        "select i.reference from FeedbackItem i where i.id in :ids order by i.id",
                        FeedbackReference.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}

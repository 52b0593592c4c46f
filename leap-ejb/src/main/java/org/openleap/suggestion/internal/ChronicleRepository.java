package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openleap.feedback.FeedbackReference;
import org.openleap.suggestion.SuggestionReference;

/** What proposers were told, for callers who have shown that they may read about the item. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChronicleRepository {
    private static final String OF_ITEM = "select c from ChronicleEntry c where c.item = :item order by c.at, c.id";
    private static final String OF_ONE =
            "select c from ChronicleEntry c where c.item = :item and c.number = :number order by c.at, c.id";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(ChronicleEntry entry) {
        entities.persist(entry);
    }

    /** Of all suggestions of the item, oldest first. */
    List<ChronicleEntry> ofItem(FeedbackReference item) {
        return entities.createQuery(OF_ITEM, ChronicleEntry.class)
                .setParameter("item", item)
                .getResultList();
    }

    /** Of one suggestion, oldest first. */
    List<ChronicleEntry> of(SuggestionReference reference) {
        return entities.createQuery(OF_ONE, ChronicleEntry.class)
                .setParameter("item", reference.item())
                .setParameter("number", reference.number())
                .getResultList();
    }
}

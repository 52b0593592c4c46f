package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import org.openleap.identity.UserId;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionStatus;

/** The second looks, for callers who have shown that they may read about the suggestion. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReconsiderationRepository {
    private static final String OF_ONE =
            "select r from Reconsideration r where r.item = :item and r.number = :number order by r.id desc";
    private static final String ASKED = "select count(r) from Reconsideration r where r.item = :item"
            + " and r.number = :number and r.hadEnded = :hadEnded and r.askedBy = :by";
    private static final String TURNED =
            "select count(r) from Reconsideration r where r.outcome in :outcomes and r.hadEnded = :hadEnded";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(Reconsideration second) {
        entities.persist(second);
    }

    /** The last one, open or closed. */
    Optional<Reconsideration> latest(SuggestionReference reference) {
        return entities.createQuery(OF_ONE, Reconsideration.class)
                .setParameter("item", reference.item())
                .setParameter("number", reference.number())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether its proposer has asked for a second look at such an end before. */
    boolean isAskedByProposer(SuggestionReference reference, SuggestionStatus hadEnded) {
        return entities.createQuery(ASKED, Long.class)
                        .setParameter("item", reference.item())
                        .setParameter("number", reference.number())
                        .setParameter("hadEnded", hadEnded)
                        .setParameter("by", UserId.PUBLIC)
                        .getSingleResult()
                > 0;
    }

    /** How many second looks turned such an end round: a no into a yes, or "done" into "not done". */
    public long turnedRound(SuggestionStatus hadEnded) {
        return entities.createQuery(TURNED, Long.class)
                .setParameter("outcomes", EnumSet.of(SuggestionStatus.ADOPTED, SuggestionStatus.IN_PROGRESS))
                .setParameter("hadEnded", hadEnded)
                .getSingleResult();
    }
}

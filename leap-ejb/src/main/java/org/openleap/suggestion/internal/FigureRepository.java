package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.openleap.shared.Slice;
import org.openleap.suggestion.SuggestionStatus;

/** Counts for the public: no row is read, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FigureRepository {
    /** More decisions than a trust makes in a year. */
    private static final int MOST = 50_000;

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** How many suggestions of a part of the trust, found in a time, stand in one of these states. */
    public long count(Set<SuggestionStatus> states, Slice slice) {
        var conditions =
                slice.on("s.service", "s.place", "s.identifiedAt").and("s.status in :states", "states", states);
        var query = entities.createQuery("select count(s) from Suggestion s" + conditions.where(), Long.class);
        return conditions.bind(query).getSingleResult();
    }

    /** Whole days from the marked words to each decision that was made since. */
    public List<Long> daysToDecision(Instant since) {
        return entities.createQuery(
                        "select s.identifiedAt, s.verdict.decision.decidedAt from Suggestion s"
                                + " where s.verdict.decision.decidedAt >= :since",
                        Object[].class)
                .setParameter("since", since)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> Duration.between((Instant) row[0], (Instant) row[1]).toDays())
                .toList();
    }

    /** How many were adopted first and rejected then. */
    public long countTakenBack() {
        return entities.createQuery(
                        "select count(s) from Suggestion s where s.status = :rejected"
                                + " and s.verdict.decision.outcome = :takenBack",
                        Long.class)
                .setParameter("rejected", SuggestionStatus.REJECTED)
                .setParameter("takenBack", SuggestionDecision.Outcome.WITHDRAW)
                .getSingleResult();
    }
}

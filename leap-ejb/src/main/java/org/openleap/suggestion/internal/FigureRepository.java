package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.openleap.reference.Stretch;
import org.openleap.shared.Slice;
import org.openleap.suggestion.SuggestionStatus;

/** Counts for the public: no row is read, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FigureRepository {
    private static final String DECISIONS = "select s.service, function('date', s.identifiedAt),"
            + " function('date', s.verdict.decision.decidedAt), count(s.id) from Suggestion s"
            + " where s.verdict.decision.decidedAt >= :since"
            + " group by s.service, function('date', s.identifiedAt), function('date', s.verdict.decision.decidedAt)";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** How many suggestions of a part of the trust, found in a time, stand in one of these states. */
    public long count(Set<SuggestionStatus> states, Slice slice) {
        var conditions =
                slice.on("s.service", "s.place", "s.identifiedAt").and("s.status in :states", "states", states);
        var query = entities.createQuery("select count(s) from Suggestion s" + conditions.where(), Long.class);
        return conditions.bind(query).getSingleResult();
    }

    /** Days of finding and of decision, of what was decided since. */
    public List<Stretch> decisions(Instant since) {
        return entities.createQuery(DECISIONS, Object[].class)
                .setParameter("since", since)
                .getResultStream()
                .map(row -> new Stretch(
                        (String) row[0], ((Date) row[1]).toLocalDate(), ((Date) row[2]).toLocalDate(), (Long) row[3]))
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

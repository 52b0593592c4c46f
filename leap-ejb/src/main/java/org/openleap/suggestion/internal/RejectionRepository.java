package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.SuggestionStatus;

/** The rejections that stand, within the scope of the caller, by the day on which they are to be thought of again. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RejectionRepository {
    private static final String REVIEW_ON = "s.verdict.decision.reviewOn";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** One row more than asked for. @param reason empty for those whose day has come, else all with that reason */
    public List<Suggestion> page(String reason, LocalDate today, PageRequest request, VisibilityScope scope) {
        var conditions = (reason.isEmpty() ? ripe(today, scope) : rejected(scope))
                .andIfGiven("s.verdict.decision.reasonCode = :reason", "reason", reason)
                .afterDay(request, REVIEW_ON, "s.id");
        var query = entities.createQuery(
                "select s from Suggestion s" + conditions.where() + " order by " + REVIEW_ON + ", s.id",
                Suggestion.class);
        return conditions.bind(query).setMaxResults(request.size() + 1).getResultList();
    }

    /** Counts to the limit and no further. */
    public int count(LocalDate today, int limit, VisibilityScope scope) {
        var conditions = ripe(today, scope);
        var query = entities.createQuery("select s.id from Suggestion s" + conditions.where(), Long.class);
        return conditions.bind(query).setMaxResults(limit).getResultList().size();
    }

    private static Conditions ripe(LocalDate today, VisibilityScope scope) {
        return rejected(scope).and(REVIEW_ON + " <= :today", "today", today);
    }

    private static Conditions rejected(VisibilityScope scope) {
        return SuggestionScope.of(scope).and("s.status = :rejected", "rejected", SuggestionStatus.REJECTED);
    }
}

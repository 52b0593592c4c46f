package org.openleap.followup.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.feedback.FeedbackReference;
import org.openleap.followup.CheckAnswer;
import org.openleap.followup.CheckFigures;
import org.openleap.followup.CheckKind;
import org.openleap.followup.CheckStatus;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.SuggestionReference;

/** The checks: reviewers see what reviewers are asked, and whoever did something what they are asked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CheckRepository {
    private static final Set<CheckKind> OF_REVIEWERS = kinds(CheckKind::isForReviewer);
    private static final Set<CheckKind> OF_OWNERS = kinds(CheckKind::isForOwner);
    private static final String OPEN = "select c from Check c where c.item = :item and c.status in :open order by c.id";
    private static final String DUE =
            "select c from Check c where c.status = :planned and c.askOn <= :today order by c.askOn, c.id";
    private static final String LATE =
            "select c from Check c where c.status = :asked and c.answerBy < :today order by c.answerBy, c.id";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    private static Set<CheckKind> kinds(Predicate<CheckKind> wanted) {
        return Stream.of(CheckKind.values())
                .filter(wanted)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CheckKind.class)));
    }

    void add(Check check) {
        entities.persist(check);
    }

    /** Planned and asked ones of an item; for callers who have shown that they may read about it. */
    List<Check> openOf(FeedbackReference item) {
        return entities.createQuery(OPEN, Check.class)
                .setParameter("item", item)
                .setParameter("open", EnumSet.of(CheckStatus.PLANNED, CheckStatus.ASKED))
                .getResultList();
    }

    List<Check> openOf(SuggestionReference reference) {
        return openOf(reference.item()).stream()
                .filter(check -> check.reference().equals(reference))
                .toList();
    }

    /** Planned ones whose day has come, the oldest first. */
    List<Check> due(LocalDate today, int most) {
        return entities.createQuery(DUE, Check.class)
                .setParameter("planned", CheckStatus.PLANNED)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** Asked ones whose last day has passed, the oldest first. */
    List<Check> late(LocalDate today, int most) {
        return entities.createQuery(LATE, Check.class)
                .setParameter("asked", CheckStatus.ASKED)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<Check> find(long id, VisibilityScope scope) {
        var conditions = asked(scope).and("c.id = :id", "id", id);
        var query = entities.createQuery("select c from Check c" + conditions.where(), Check.class);
        return conditions.bind(query).getResultStream().findFirst();
    }

    /** One row more than asked for, the earliest last day first. */
    List<Check> page(PageRequest request, VisibilityScope scope) {
        var conditions = asked(scope).afterDay(request, "c.answerBy", "c.id");
        var query = entities.createQuery(
                "select c from Check c" + conditions.where() + " order by c.answerBy, c.id", Check.class);
        return conditions.bind(query).setMaxResults(request.size() + 1).getResultList();
    }

    /** Counts to the limit and no further. */
    int count(int limit, VisibilityScope scope) {
        var conditions = asked(scope);
        var query = entities.createQuery("select c.id from Check c" + conditions.where(), Long.class);
        return conditions.bind(query).setMaxResults(limit).getResultList().size();
    }

    CheckFigures figures() {
        return new CheckFigures(answered(CheckAnswer.YES), answered(CheckAnswer.NO), lapsed());
    }

    private long answered(CheckAnswer answer) {
        return entities.createQuery("select count(c) from Check c where c.answer = :answer", Long.class)
                .setParameter("answer", answer)
                .getSingleResult();
    }

    private long lapsed() {
        return entities.createQuery("select count(c) from Check c where c.status = :lapsed", Long.class)
                .setParameter("lapsed", CheckStatus.LAPSED)
                .getSingleResult();
    }

    /** What the caller is asked now: nobody reviews what they did themselves. */
    private static Conditions asked(VisibilityScope scope) {
        var conditions = new Conditions().and("c.status = :asked", "asked", CheckStatus.ASKED);
        boolean reviews = scope.has(Roles.ENGAGEMENT_LEAD) || scope.has(Roles.LAY_REVIEWER);
        if (reviews) {
            return conditions
                    .and("c.kind in :reviewers and c.owner <> :me", "reviewers", OF_REVIEWERS)
                    .and("c.kind in :reviewers and c.owner <> :me", "me", scope.user());
        }
        if (!scope.has(Roles.SERVICE_LEAD)) return conditions.and("1 = 0");
        return conditions.and("c.kind in :owners", "owners", OF_OWNERS).and("c.owner = :me", "me", scope.user());
    }
}

package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openleap.identity.HiddenRecords;
import org.openleap.identity.VisibilityScope;
import org.openleap.publication.PairFilter;
import org.openleap.publication.PairOutcome;
import org.openleap.publication.PairStatus;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;

/** The pairs. What is published is for everybody; drafts only for people who see unscreened items. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PairRepository {
    /** Themes come with the rows in one more query, not in one for each row. */
    private static final String WITH_THEMES = "eclipselink.batch";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public void add(Pair pair) {
        entities.persist(pair);
        entities.flush();
    }

    public Optional<Pair> find(long id, VisibilityScope scope) {
        if (!scope.seesUnscreened()) return Optional.empty();
        var conditions = notHidden(scope).and("p.id = :id", "id", id);
        var query = entities.createQuery("select p from Pair p" + conditions.where(), Pair.class);
        return conditions.bind(query).getResultStream().findFirst();
    }

    /** Those of them that the caller may see, newest first. */
    public List<Pair> among(Collection<Long> ids, VisibilityScope scope) {
        if (ids.isEmpty()) return List.of();
        var conditions = notHidden(scope).and("p.id in :ids", "ids", ids);
        if (!scope.seesUnscreened()) conditions.and("p.status = :status", "status", PairStatus.PUBLISHED);
        var query = entities.createQuery(
                "select p from Pair p" + conditions.where() + " order by p.draftedAt desc, p.id desc", Pair.class);
        return conditions.bind(query).setHint(WITH_THEMES, "p.themes").getResultList();
    }

    /** A suggestion's reference begins with that of its item. */
    private static Conditions notHidden(VisibilityScope scope) {
        return HiddenRecords.leaveOut(new Conditions(), "substring(p.suggestion, 1, 14)", scope);
    }

    /** All pairs that ever told of these suggestions. */
    List<Long> numbersOf(Collection<String> suggestions) {
        if (suggestions.isEmpty()) return List.of();
        return entities.createQuery("select p.id from Pair p where p.suggestion in :suggestions", Long.class)
                .setParameter("suggestions", suggestions)
                .getResultList();
    }

    /** In their order, for the search index. */
    List<Long> numbers(long after, int most) {
        return entities.createQuery("select p.id from Pair p where p.id > :after order by p.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Drafts and published pairs of a suggestion. */
    public List<Pair> current(String suggestion) {
        return entities.createQuery(
                        "select p from Pair p where p.suggestion = :suggestion and p.status <> :down", Pair.class)
                .setParameter("suggestion", suggestion)
                .setParameter("down", PairStatus.TAKEN_DOWN)
                .getResultList();
    }

    /** Drafts and published pairs of every suggestion in an item. */
    List<Pair> currentOfItem(String item) {
        return entities.createQuery(
                        "select p from Pair p where p.suggestion >= :first and p.suggestion < :end and p.status <> :down",
                        Pair.class)
                .setParameter("first", item + "/")
                .setParameter("end", item + "0")
                .setParameter("down", PairStatus.TAKEN_DOWN)
                .getResultList();
    }

    /** Published pairs, one row more than asked for, newest first. */
    public List<Pair> published(PairFilter filter, PageRequest request) {
        var conditions = new Conditions()
                .and("p.status = :status", "status", PairStatus.PUBLISHED)
                .andIfGiven("p.service = :service", "service", filter.service())
                .andIfGiven("p.place = :place", "place", filter.place())
                .andIfGiven("p.quarter = :quarter", "quarter", filter.quarter())
                .andIfGiven(":theme member of p.themes", "theme", filter.theme())
                .after(request.cursor(), "p.publishedAt", "p.id");
        if (!filter.outcome().isEmpty()) {
            conditions.and("p.outcome = :outcome", "outcome", PairOutcome.valueOf(filter.outcome()));
        }
        return page(conditions, "p.publishedAt", request);
    }

    /** Pairs of one state for the staff, one row more than asked for, newest first. */
    public List<Pair> inState(PairStatus status, PageRequest request, VisibilityScope scope) {
        if (!scope.seesUnscreened()) return List.of();
        var conditions = notHidden(scope)
                .and("p.status = :status", "status", status)
                .after(request.cursor(), "p.draftedAt", "p.id");
        return page(conditions, "p.draftedAt", request);
    }

    /** When the public page changed last; the beginning of time when nothing was ever published. */
    public Instant newest() {
        return entities.createQuery("select p.movedAt from Pair p order by p.movedAt desc", Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    private List<Pair> page(Conditions conditions, String time, PageRequest request) {
        var query = entities.createQuery(
                "select p from Pair p" + conditions.where() + " order by " + time + " desc, p.id desc", Pair.class);
        return conditions
                .bind(query)
                .setHint(WITH_THEMES, "p.themes")
                .setMaxResults(request.size() + 1)
                .getResultList();
    }
}

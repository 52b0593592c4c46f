package org.openleap.action.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.action.PlanFilter;
import org.openleap.action.PlanItemReference;
import org.openleap.action.PlanItemStatus;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.SuggestionReference;

/** The action plan, each query within the scope of its caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlanRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public void add(PlanItem item) {
        entities.persist(item);
        entities.flush();
    }

    /** New milestones get their ids. */
    public void flush() {
        entities.flush();
    }

    public Optional<PlanItem> find(PlanItemReference reference, VisibilityScope scope) {
        var conditions = PlanScope.of(scope).and("p.id = :id", "id", reference.number());
        return query(conditions, "").getResultStream().findFirst();
    }

    /** One row more than asked for: what is open, the earliest first; or what is over, the newest first. */
    public List<PlanItem> page(PlanFilter filter, LocalDate today, PageRequest request, VisibilityScope scope) {
        var conditions = PlanConditions.of(filter, today, scope);
        PlanConditions.after(conditions, filter, request);
        var order = filter.closed() ? " order by p.course.closedOn desc, p.id desc" : " order by p.openDue, p.id";
        return query(conditions, order).setMaxResults(request.size() + 1).getResultList();
    }

    /** Counts to the limit and no further. */
    public int count(PlanFilter filter, LocalDate today, int limit, VisibilityScope scope) {
        var conditions = PlanConditions.of(filter, today, scope);
        var query = entities.createQuery("select p.id from PlanItem p" + conditions.where(), Long.class);
        return conditions.bind(query).setMaxResults(limit).getResultList().size();
    }

    /** How many stand where, open and over, within the filter's level, place, service and owner. */
    public List<PlanTally> tally(PlanFilter filter, LocalDate today, VisibilityScope scope) {
        var conditions = PlanConditions.whose(filter, scope);
        var query = entities.createQuery(
                "select new org.openleap.action.internal.PlanTally(p.status, count(p),"
                        + " sum(case when p.openDue < :today then 1 else 0 end),"
                        + " sum(case when p.course.due > p.course.firstDue then 1 else 0 end),"
                        + " sum(case when p.course.closedOn <= p.course.firstDue then 1 else 0 end))"
                        + " from PlanItem p" + conditions.where() + " group by p.status",
                PlanTally.class);
        return conditions.bind(query.setParameter("today", today)).getResultList();
    }

    /** How many are not over and fall due on each day from one to another; days without any are missing. */
    Map<LocalDate, Long> dueOn(LocalDate from, LocalDate to, VisibilityScope scope) {
        return perDay("p.openDue", from, to, PlanScope.of(scope));
    }

    /** How many were done on each day from one to another; days without any are missing. */
    Map<LocalDate, Long> doneOn(LocalDate from, LocalDate to, VisibilityScope scope) {
        var done = PlanScope.of(scope).and("p.status = :done", "done", PlanItemStatus.DONE);
        return perDay("p.course.closedOn", from, to, done);
    }

    private Map<LocalDate, Long> perDay(String day, LocalDate from, LocalDate to, Conditions conditions) {
        conditions.and(day + " >= :first", "first", from).and(day + " <= :last", "last", to);
        var query = entities.createQuery(
                "select " + day + ", count(p) from PlanItem p" + conditions.where() + " group by " + day,
                Object[].class);
        return conditions.bind(query).getResultStream().collect(Collectors.toMap(row -> (LocalDate) row[0], row ->
                (Long) row[1]));
    }

    /** The items that come from a suggestion, open ones first. Whether the caller sees the suggestion was decided before. */
    public List<PlanItem> of(SuggestionReference suggestion) {
        return of(Set.of(suggestion));
    }

    /** The items that come from any of the suggestions. */
    public List<PlanItem> of(Collection<SuggestionReference> suggestions) {
        if (suggestions.isEmpty()) return List.of();
        return entities.createQuery(
                        "select distinct p from PlanItem p join p.sources s where s.suggestion in :suggestions"
                                + " order by p.course.due, p.id",
                        PlanItem.class)
                .setParameter("suggestions", suggestions)
                .getResultList();
    }

    /** What this adoption made. */
    Optional<PlanItem> promised(SuggestionReference adoption) {
        return entities.createQuery("select p from PlanItem p where p.adoption = :adoption", PlanItem.class)
                .setParameter("adoption", adoption)
                .getResultStream()
                .findFirst();
    }

    /** Everything open in one person's hands, the earliest first. */
    List<PlanItem> openOf(UserId owner, int most) {
        return entities.createQuery(
                        "select p from PlanItem p where p.owner = :owner and p.openDue is not null"
                                + " order by p.openDue, p.id",
                        PlanItem.class)
                .setParameter("owner", owner)
                .setMaxResults(most)
                .getResultList();
    }

    /** One row more than asked for of what is due between these days, the earliest first. */
    List<PlanItem> openDue(LocalDate from, LocalDate to, PageRequest request) {
        var conditions = new Conditions()
                .and("p.openDue >= :first", "first", from)
                .and("p.openDue <= :last", "last", to)
                .afterDay(request, "p.openDue", "p.id");
        return query(conditions, " order by p.openDue, p.id")
                .setMaxResults(request.size() + 1)
                .getResultList();
    }

    private TypedQuery<PlanItem> query(Conditions conditions, String order) {
        return conditions.bind(
                entities.createQuery("select p from PlanItem p" + conditions.where() + order, PlanItem.class));
    }
}

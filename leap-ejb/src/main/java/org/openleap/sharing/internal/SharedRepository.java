package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;
import org.openleap.sharing.Audience;
import org.openleap.sharing.SharedFilter;
import org.openleap.sharing.SharedKind;
import org.openleap.sharing.SharedOutcome;
import org.openleap.sharing.SharedStatus;

/** The shared items, each query within the scope of its caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SharedRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** Adds it and gives it its id; the database refuses a second one for the same item and audience. */
    public void add(SharedItem shared) {
        entities.persist(shared);
        entities.flush();
    }

    public Optional<SharedItem> find(long id, VisibilityScope scope) {
        return one(SharedScope.of(scope).and("s.id = :id", "id", id));
    }

    /** What this caller may read of the item. */
    public Optional<SharedItem> find(FeedbackReference item, VisibilityScope scope) {
        return one(SharedScope.of(scope).and("s.item = :item", "item", item));
    }

    /** Every audience that the item ever had, oldest first. */
    public List<SharedItem> ofItem(FeedbackReference item, VisibilityScope scope) {
        var conditions = SharedScope.of(scope).and("s.item = :item", "item", item);
        var query = query("select s from SharedItem s" + conditions.where() + " order by s.id", conditions);
        return query.getResultList();
    }

    /** What the caller may read of several items, whoever the audience is. */
    public List<SharedItem> ofItems(Collection<FeedbackReference> items, VisibilityScope scope) {
        if (items.isEmpty()) return List.of();
        var conditions = SharedScope.of(scope).and("s.item in :items", "items", items);
        return query("select s from SharedItem s" + conditions.where(), conditions)
                .getResultList();
    }

    /** Drafts of officers, one row more than asked for, newest first. */
    public List<SharedItem> proposed(PageRequest request, VisibilityScope scope) {
        return page(SharedScope.of(scope).and("s.status = :status", "status", SharedStatus.PROPOSED), request);
    }

    /** One row more than asked for, newest first. */
    public List<SharedItem> page(SharedFilter filter, PageRequest request, VisibilityScope scope) {
        return page(matching(filter, scope), request);
    }

    /** Counts to the limit and no further. */
    public int count(SharedFilter filter, int limit, VisibilityScope scope) {
        var conditions = matching(filter, scope);
        var query = entities.createQuery("select s.id from SharedItem s" + conditions.where(), Long.class);
        return conditions.bind(query).setMaxResults(limit).getResultList().size();
    }

    /** How many changes came from what the caller may read and told the trust themselves. */
    public long changes(VisibilityScope scope) {
        var conditions = SharedScope.of(scope).and("s.kind = :kind", "kind", SharedKind.SUBMITTED);
        var query = entities.createQuery(
                "select coalesce(sum(s.changes), 0) from SharedItem s" + conditions.where(), Number.class);
        return conditions.bind(query).getSingleResult().longValue();
    }

    /** How much each partner told the trust, and from how much of it a change came; numbers only. */
    List<ToldTally> toldByPartner() {
        return entities.createQuery(
                        "select s.audience, count(s), sum(s.heard.people), sum(case when s.changes > 0 then 1 else 0 end)"
                                + " from SharedItem s where s.kind = :told group by s.audience",
                        Object[].class)
                .setParameter("told", SharedKind.SUBMITTED)
                .getResultStream()
                .map(row -> new ToldTally((String) row[0], number(row[1]), number(row[2]), number(row[3])))
                .toList();
    }

    private static long number(Object counted) {
        return ((Number) counted).longValue();
    }

    /** The partner that told it to the trust, if one did. */
    public Optional<SharedItem> submissionOf(FeedbackReference item, VisibilityScope scope) {
        return one(SharedScope.of(scope)
                .and("s.item = :item", "item", item)
                .and("s.kind = :kind", "kind", SharedKind.SUBMITTED));
    }

    /** Which of these keys the partner has used before, each with the reference of its item. */
    public Map<UUID, String> knownKeys(Audience partner, Collection<UUID> keys, VisibilityScope scope) {
        if (keys.isEmpty()) return Map.of();
        var conditions = SharedScope.of(scope)
                .and("s.audience = :partner", "partner", partner.value())
                .and(
                        "s.toldKey in :keys",
                        "keys",
                        keys.stream().map(UUID::toString).toList());
        return query("select s from SharedItem s" + conditions.where(), conditions)
                .getResultStream()
                .collect(Collectors.toMap(SharedItem::key, row -> row.item().value(), (first, again) -> first));
    }

    /** Which of these texts are references of items that the caller may read. */
    public Set<String> knownReferences(Collection<String> texts, VisibilityScope scope) {
        var references = texts.stream()
                .map(FeedbackReference::read)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        if (references.isEmpty()) return Set.of();
        var conditions = SharedScope.of(scope).and("s.item in :items", "items", references);
        return query("select s from SharedItem s" + conditions.where(), conditions)
                .getResultStream()
                .map(row -> row.item().value())
                .collect(Collectors.toSet());
    }

    /** Of several items at once. */
    public List<SharedItem> submissionsOf(Collection<FeedbackReference> items, VisibilityScope scope) {
        if (items.isEmpty()) return List.of();
        var conditions = SharedScope.of(scope)
                .and("s.item in :items", "items", items)
                .and("s.kind = :kind", "kind", SharedKind.SUBMITTED);
        return query("select s from SharedItem s" + conditions.where(), conditions)
                .getResultList();
    }

    private List<SharedItem> page(Conditions conditions, PageRequest request) {
        conditions.after(request.cursor(), "s.listedAt", "s.id");
        var query = query(
                "select s from SharedItem s" + conditions.where() + " order by s.listedAt desc, s.id desc", conditions);
        return query.setMaxResults(request.size() + 1).getResultList();
    }

    private Optional<SharedItem> one(Conditions conditions) {
        return query("select s from SharedItem s" + conditions.where() + " order by s.id desc", conditions)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<SharedItem> query(String jpql, Conditions conditions) {
        return conditions.bind(entities.createQuery(jpql, SharedItem.class));
    }

    private static Conditions matching(SharedFilter filter, VisibilityScope scope) {
        var conditions = SharedScope.of(scope)
                .andIfGiven("s.service = :service", "service", filter.service())
                .andIfGiven("s.place = :place", "place", filter.place())
                .andIfGiven("s.quarter = :quarter", "quarter", filter.quarter())
                .andIfGiven(":theme member of s.themes", "theme", filter.theme());
        if (filter.outcome().isEmpty()) return conditions;
        return conditions.and("s.outcome = :outcome", "outcome", SharedOutcome.valueOf(filter.outcome()));
    }
}

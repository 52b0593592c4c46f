package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.SuggestionFilter;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionStatus;

/** The suggestions, each query within the scope of its caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SuggestionRepository {
    private static final int SOON = 7;

    /** Somebody owes a decision. */
    private static final Set<SuggestionStatus> UNDECIDED =
            EnumSet.of(SuggestionStatus.UNDER_CONSIDERATION, SuggestionStatus.RECONSIDERING);

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public void add(Suggestion suggestion) {
        entities.persist(suggestion);
        entities.flush();
    }

    public void remove(Suggestion suggestion) {
        entities.remove(suggestion);
    }

    public Optional<Suggestion> find(SuggestionReference reference, VisibilityScope scope) {
        var conditions = SuggestionScope.of(scope)
                .and("s.item = :item", "item", reference.item())
                .and("s.number = :number", "number", reference.number());
        var query = entities.createQuery("select s from Suggestion s" + conditions.where(), Suggestion.class);
        return conditions.bind(query).getResultStream().findFirst();
    }

    /** In the order they were marked. */
    public List<Suggestion> ofItem(FeedbackReference item, VisibilityScope scope) {
        var conditions = SuggestionScope.of(scope).and("s.item = :item", "item", item);
        return ordered(conditions);
    }

    /** Of several items at once, each in the order they were marked. */
    public List<Suggestion> ofItems(Collection<FeedbackReference> items, VisibilityScope scope) {
        if (items.isEmpty()) return List.of();
        return ordered(SuggestionScope.of(scope).and("s.item in :items", "items", items));
    }

    /** For the proposer, who has proved that the item is theirs. */
    List<Suggestion> ofOwnItem(FeedbackReference item) {
        return ordered(new Conditions().and("s.item = :item", "item", item));
    }

    /** One row more than asked for, newest first; what is due, the earliest first. */
    public List<Suggestion> page(SuggestionFilter filter, LocalDate today, PageRequest request, VisibilityScope scope) {
        boolean byDay = !filter.due().isEmpty();
        var conditions = matching(filter, today, scope);
        if (byDay) conditions.afterDay(request, "s.openDue", "s.id");
        else conditions.after(request.cursor(), "s.identifiedAt", "s.id");
        var order = byDay ? " order by s.openDue, s.id" : " order by s.identifiedAt desc, s.id desc";
        var query = entities.createQuery("select s from Suggestion s" + conditions.where() + order, Suggestion.class);
        return conditions.bind(query).setMaxResults(request.size() + 1).getResultList();
    }

    /** Counts to the limit and no further. */
    public int count(SuggestionFilter filter, LocalDate today, int limit, VisibilityScope scope) {
        var conditions = matching(filter, today, scope);
        var query = entities.createQuery("select s.id from Suggestion s" + conditions.where(), Long.class);
        return conditions.bind(query).setMaxResults(limit).getResultList().size();
    }

    /** Everything in one person's hands that has not ended, whether its clock runs or rests, newest first. */
    List<Suggestion> openOf(UserId owner, int most) {
        var open = EnumSet.allOf(SuggestionStatus.class);
        open.removeIf(SuggestionStatus::hasEnded);
        return entities.createQuery(
                        "select s from Suggestion s where s.owner = :owner and s.status in :open"
                                + " order by s.identifiedAt desc, s.id desc",
                        Suggestion.class)
                .setParameter("owner", owner)
                .setParameter("open", open)
                .setMaxResults(most)
                .getResultList();
    }

    /** One row more than asked for of what somebody has to decide between these days, the earliest first. */
    List<Suggestion> undecided(LocalDate from, LocalDate to, PageRequest request) {
        var conditions = new Conditions()
                .and("s.openDue >= :first", "first", from)
                .and("s.openDue <= :last", "last", to)
                .and("s.status in :open", "open", UNDECIDED)
                .afterDay(request, "s.openDue", "s.id");
        var query = entities.createQuery(
                "select s from Suggestion s" + conditions.where() + " order by s.openDue, s.id", Suggestion.class);
        return conditions.bind(query).setMaxResults(request.size() + 1).getResultList();
    }

    private List<Suggestion> ordered(Conditions conditions) {
        var query = entities.createQuery(
                "select s from Suggestion s" + conditions.where() + " order by s.number", Suggestion.class);
        return conditions.bind(query).getResultList();
    }

    private static Conditions matching(SuggestionFilter filter, LocalDate today, VisibilityScope scope) {
        var conditions = SuggestionScope.of(scope)
                .andIfGiven("s.service = :service", "service", filter.service())
                .andIfGiven("s.label = :label", "label", filter.label());
        if (!filter.status().isEmpty()) {
            conditions.and("s.status = :status", "status", SuggestionStatus.valueOf(filter.status()));
        }
        if ("me".equals(filter.owner())) conditions.and("s.owner = :me", "me", scope.user());
        if ("overdue".equals(filter.due())) conditions.and("s.openDue < :today", "today", today);
        if ("soon".equals(filter.due())) {
            conditions
                    .and("s.openDue >= :today", "today", today)
                    .and("s.openDue <= :soon", "soon", today.plusDays(SOON));
        }
        return conditions;
    }
}

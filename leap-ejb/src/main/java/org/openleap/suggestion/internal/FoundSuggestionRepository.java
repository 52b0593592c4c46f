package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.VisibilityScope;
import org.openleap.suggestion.SuggestionReference;

/** Suggestions for the search index, and those that it found, in one statement however many they are. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FoundSuggestionRepository {
    /** A suggestion has no reference of its own in the database. */
    private static final String NEXT = "select concat(item, '/', number) from suggestion"
            + " where item >= ?1 and (item > ?1 or number > ?2) order by item, number";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** Those of them that the caller may see, in no order. */
    public List<Suggestion> among(Collection<SuggestionReference> references, VisibilityScope scope) {
        var wanted = Set.copyOf(references);
        var items =
                references.stream().map(SuggestionReference::item).distinct().toList();
        return ofItems(items, scope).stream()
                .filter(suggestion -> wanted.contains(suggestion.reference()))
                .toList();
    }

    /** All of these items that the caller may see, in no order. */
    List<Suggestion> ofItems(Collection<FeedbackReference> items, VisibilityScope scope) {
        if (items.isEmpty()) return List.of();
        var conditions = SuggestionScope.of(scope).and("s.item in :items", "items", items);
        var query = entities.createQuery("select s from Suggestion s" + conditions.where(), Suggestion.class);
        return conditions.bind(query).getResultList();
    }

    /** In the order of their references. */
    List<String> next(String after, int most) {
        int slash = after.indexOf('/');
        List<?> next = entities.createNativeQuery(NEXT)
                .setParameter(1, slash < 0 ? "" : after.substring(0, slash))
                .setParameter(2, slash < 0 ? 0 : Integer.parseInt(after.substring(slash + 1)))
                .setMaxResults(most)
                .getResultList();
        return next.stream().map(String::valueOf).toList();
    }
}

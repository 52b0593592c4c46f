package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.VisibilityScope;

/** Items for the search index, and the items it found, in a statement or two however many they are. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FoundItemRepository {
    private static final String ENGLISH = "select c.itemId, concat(c.translation, ' ', c.translatedRequest)"
            + " from ItemCircumstances c where c.itemId in :items and c.translation <> ''";
    private static final String REPLIES =
            "select n.itemId, n.text from Note n where n.itemId in :items and n.kind <> org.openleap.feedback.ReplyKind.STAFF";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** Those of them that the caller may see, with their themes, in no order. */
    public List<FeedbackItem> among(Collection<FeedbackReference> references, VisibilityScope scope) {
        if (references.isEmpty()) return List.of();
        var conditions = FeedbackScope.of(scope).and("i.reference in :references", "references", references);
        var query = entities.createQuery("select i from FeedbackItem i" + conditions.where(), FeedbackItem.class);
        return conditions.bind(query).setHint("eclipselink.batch", "i.themes").getResultList();
    }

    /** Who outside the engagement team was given something in which of these items. */
    Map<Long, Set<String>> assigned(Collection<FeedbackItem> items) {
        var people = new HashMap<Long, Set<String>>();
        if (items.isEmpty()) return people;
        entities.createQuery("select a.itemId, a.accountId from Assignment a where a.itemId in :items", Object[].class)
                .setParameter("items", items.stream().map(FeedbackItem::id).toList())
                .getResultList()
                .forEach(row -> people.computeIfAbsent((Long) row[0], id -> new HashSet<>())
                        .add((String) row[1]));
        return people;
    }

    /** Words beside their own: their English, and what their proposers said later. */
    Map<Long, List<String>> besides(Collection<FeedbackItem> items) {
        var texts = new HashMap<Long, List<String>>();
        if (items.isEmpty()) return texts;
        var ids = items.stream().map(FeedbackItem::id).toList();
        Stream.of(ENGLISH, REPLIES)
                .flatMap(query -> entities.createQuery(query, Object[].class)
                        .setParameter("items", ids)
                        .getResultStream())
                .forEach(row -> texts.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add((String) row[1]));
        return texts;
    }

    /** In the order of their references. */
    List<String> next(String after, int most) {
        List<?> next = entities.createNativeQuery(
                        "select reference from feedback_item where reference > ?1 order by reference")
                .setParameter(1, after)
                .setMaxResults(most)
                .getResultList();
        return next.stream().map(String::valueOf).toList();
    }
}

package org.openleap.suggestion.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openleap.feedback.FeedbackReference;
import org.openleap.suggestion.SuggestionStatus;

/** Where suggestions stand; no words and no people, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StandingRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public Map<FeedbackReference, List<SuggestionStatus>> of(Collection<FeedbackReference> items) {
        return entities.createQuery("select s.item, s.status from Suggestion s where s.item in :items", Object[].class)
                .setParameter("items", items)
                .getResultStream()
                .collect(groupingBy(
                        row -> (FeedbackReference) row[0], mapping(row -> (SuggestionStatus) row[1], toList())));
    }
}

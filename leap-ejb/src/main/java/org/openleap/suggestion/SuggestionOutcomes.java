package org.openleap.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.VisibilityScope;
import org.openleap.suggestion.internal.OutcomeMapper;
import org.openleap.suggestion.internal.SuggestionRepository;

/**
 * What became of the suggestions in some items, in words for people outside the trust. For components that may import
 * suggestion and that have decided themselves who may read these items.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SuggestionOutcomes {
    @Inject
    SuggestionRepository suggestions;

    /**
     * The suggestions of each item, in the order they were found; items without any are left out, and so is what its proposer
     * took back or what was split, as its parts stand for it. One query for all.
     */
    public Map<FeedbackReference, List<SuggestionOutcome>> of(Collection<FeedbackReference> items) {
        return suggestions.ofItems(items, VisibilityScope.system()).stream()
                .map(OutcomeMapper::outcome)
                .filter(outcome -> outcome.stage() != SuggestionStage.GONE)
                .collect(Collectors.groupingBy(outcome -> outcome.reference().item()));
    }

    /** The suggestions of one item, in the order they were found. */
    public List<SuggestionOutcome> of(FeedbackReference item) {
        return of(List.of(item)).getOrDefault(item, List.of());
    }
}

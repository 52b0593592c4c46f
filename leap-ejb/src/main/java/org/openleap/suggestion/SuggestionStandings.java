package org.openleap.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openleap.feedback.FeedbackReference;
import org.openleap.suggestion.internal.StandingRepository;

/** Where the suggestions of items stand, for components that count them. It tells no words, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SuggestionStandings {
    @Inject
    StandingRepository standings;

    /** The states of the suggestions of some items, in one query; an item without any is left out. */
    public Map<FeedbackReference, List<SuggestionStatus>> of(Collection<FeedbackReference> items) {
        return items.isEmpty() ? Map.of() : standings.of(items);
    }
}

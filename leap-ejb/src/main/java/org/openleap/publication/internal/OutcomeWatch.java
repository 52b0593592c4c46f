package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openleap.suggestion.SuggestionEvent;

/**
 * Marks what is published about a suggestion when the suggestion moves on, in the transaction in which it does: the staff see
 * that the answer must be renewed. Nobody else words it: until they have, the public reads what was true.
 */
@ApplicationScoped
public class OutcomeWatch {
    @Inject
    PairRepository pairs;

    @Inject
    PairNews news;

    void on(@Observes SuggestionEvent event) {
        var today = Outcomes.of(event.status());
        pairs.published(event.reference().value())
                .filter(pair -> pair.compare(!today.equals(Optional.of(pair.outcome()))))
                .ifPresent(pair -> news.byLeap(pair.isStale() ? "pair.stale" : "pair.fresh", pair));
    }
}

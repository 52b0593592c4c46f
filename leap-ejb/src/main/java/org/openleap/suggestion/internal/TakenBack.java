package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.openleap.feedback.FeedbackEvent;
import org.openleap.suggestion.SuggestionStatus;

/**
 * Ends what is open of an item whose proposer took it back. Where they let the trust keep the idea, or others said the same, it
 * goes on without their name.
 */
@ApplicationScoped
public class TakenBack {
    @Inject
    SuggestionRepository suggestions;

    @Inject
    SuggestionNews news;

    void on(@Observes FeedbackEvent.Withdrawn event) {
        if (event.ideaStays()) return;
        for (var suggestion : suggestions.ofOwnItem(event.reference())) {
            if (!suggestion.status().next().contains(SuggestionStatus.WITHDRAWN)) continue;
            suggestion.withdraw(event.by(), event.at());
            news.withdrawn(suggestion);
        }
    }
}

package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.feedback.FeedbackEvent;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.SuggestionProblem;

/** Nobody decides about what was said about themselves: an item is not hidden from whoever decides on something in it. */
@ApplicationScoped
public class OwnersApart {
    @Inject
    FoundSuggestionRepository suggestions;

    /** Refuses the hiding, in its transaction, until somebody else decides. */
    void on(@Observes FeedbackEvent.Hidden event) {
        suggestions.ofItems(List.of(event.reference()), VisibilityScope.system()).stream()
                .filter(each ->
                        each.owner().equals(event.person()) && !each.status().hasEnded())
                .findFirst()
                .ifPresent(each -> {
                    var number = String.valueOf(each.reference().number());
                    throw new RuleViolatedException(SuggestionProblem.OWNER_IS_THE_SUBJECT, number);
                });
    }
}

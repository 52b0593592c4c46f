package org.openleap.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.openleap.feedback.FeedbackEvent;
import org.openleap.feedback.FeedbackReference;
import org.openleap.suggestion.SuggestionEvent;

/**
 * Notes where an item stands whenever something happened to it or to a suggestion in it, in the same transaction. Receipts are
 * not noted here: they are found in the audit chain, so that the public form does not wait for the books.
 */
@ApplicationScoped
public class StepNotes {
    @Inject
    LoopAccounts accounts;

    @Inject
    BookRepository books;

    void on(@Observes FeedbackEvent event) {
        if (!isWithoutMove(event)) note(event.reference(), event.at());
    }

    void on(@Observes SuggestionEvent event) {
        note(event.reference().item(), event.at());
    }

    private void note(FeedbackReference item, Instant at) {
        accounts.of(List.of(item)).forEach(place -> books.add(new LoopStep(item, at, place.account(), place.cell())));
    }

    private static boolean isWithoutMove(FeedbackEvent event) {
        return event instanceof FeedbackEvent.Received
                || event instanceof FeedbackEvent.Tracked
                || event instanceof FeedbackEvent.Noted;
    }
}

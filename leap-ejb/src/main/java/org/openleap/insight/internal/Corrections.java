package org.openleap.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.UserId;
import org.openleap.insight.BalanceEvent;
import org.openleap.insight.InsightProblem;
import org.openleap.shared.error.ConflictException;

/** Books items where they stand, by an entry of its own: what was wrong stays in the journal. */
@ApplicationScoped
public class Corrections {
    @Inject
    LoopAccounts accounts;

    @Inject
    BookRepository books;

    @Inject
    SumRepository sums;

    @Inject
    Event<BalanceEvent> news;

    /** @throws ConflictException {@link InsightProblem#BOOKS_IN_USE} while a round of bookkeeping runs */
    public void make(List<FeedbackReference> wrong, String reason, UserId by, Instant at) {
        books.lock().orElseThrow(() -> new ConflictException(InsightProblem.BOOKS_IN_USE));
        var posting = new Posting(books.standing(wrong));
        accounts.of(wrong).forEach(place -> {
            posting.correct(new LoopStep(place.reference(), at, place.account(), place.cell()));
            var facts = Map.of("account", place.account().name(), "reason", reason);
            news.fire(new BalanceEvent("balance.corrected", place.reference().value(), facts, by, at));
        });
        posting.made().forEach(books::add);
        sums.add(posting.sums());
    }
}

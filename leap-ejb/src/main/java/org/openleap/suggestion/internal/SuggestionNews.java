package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.openleap.feedback.FeedbackItems;
import org.openleap.feedback.TellProposer;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.UserId;
import org.openleap.suggestion.SuggestionEvent;
import org.openleap.suggestion.ToldStep;

/**
 * The one door for what happens to a suggestion: every step goes into the trail, and what the proposer must know is owed to
 * them and written down for their page, in the transaction that made it true.
 */
@ApplicationScoped
public class SuggestionNews {
    @Inject
    Event<SuggestionEvent> events;

    @Inject
    TellProposer proposer;

    @Inject
    ChronicleRepository chronicle;

    @Inject
    FeedbackItems items;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** Something happened that the proposer need not be told about. */
    public void note(Suggestion suggestion) {
        note(suggestion, Map.of());
    }

    /** The same, with codes, dates and ids that the trail keeps. */
    public void note(Suggestion suggestion, Map<String, String> facts) {
        var last = suggestion.lastChange();
        events.fire(new SuggestionEvent(
                last.what(), suggestion.reference(), suggestion.status(), facts, new UserId(last.by()), last.at()));
    }

    /** A mark was taken back before anybody heard of it. */
    public void unmarked(Suggestion suggestion) {
        events.fire(new SuggestionEvent(
                "suggestion.unmarked",
                suggestion.reference(),
                suggestion.status(),
                Map.of(),
                user.id(),
                clock.instant()));
    }

    /** The person who said it took it back; the letter about it is owed where the whole item was. */
    void withdrawn(Suggestion suggestion) {
        note(suggestion);
        ended(suggestion);
    }

    /** The proposer must know, and has it on their page from now on. */
    public void tell(Suggestion suggestion, ToldStep told) {
        chronicle.add(ChronicleEntry.of(suggestion, told.kind(), told.words(), told.day()));
        told.kind().occasion().ifPresent(occasion -> {
            var reference = suggestion.reference();
            var values = new HashMap<>(told.values());
            values.put("title", suggestion.title());
            proposer.owe(reference.item(), reference.value(), occasion, values);
        });
    }

    /** It waits for nobody any more. */
    void ended(Suggestion suggestion) {
        items.ended(suggestion.reference().item());
    }

    /** It had ended and waits for somebody again. */
    void reopened(Suggestion suggestion) {
        items.reopened(suggestion.reference().item());
    }
}

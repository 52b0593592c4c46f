package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openleap.feedback.FeedbackItems;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.TellProposer;
import org.openleap.identity.CurrentUser;
import org.openleap.notification.Occasion;
import org.openleap.suggestion.SuggestionEvent;
import org.openleap.suggestion.SuggestionStatus;

/** Writes every step into the trail and owes the proposer the news, in the transaction that made it true. */
@ApplicationScoped
public class SuggestionNews {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    Event<SuggestionEvent> events;

    @Inject
    TellProposer proposer;

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

    /** A mark was taken back before anybody heard of it. */
    public void unmarked(Suggestion suggestion) {
        fire("suggestion.unmarked", suggestion, Map.of());
    }

    /** The analysis is concluded: these were heard. */
    public void heard(FeedbackReference item, List<Suggestion> suggestions) {
        var lines = suggestions.stream()
                .map(suggestion -> suggestion.reference().number() + ". " + suggestion.title())
                .toList();
        var words = Map.of("suggestions", String.join("\n", lines));
        proposer.owe(item, item.value(), Occasion.SUGGESTIONS_HEARD, words);
    }

    /** Somebody decides, by a day. The proposer is told once, not at every change of hands. */
    public void assigned(Suggestion suggestion, boolean first) {
        note(
                suggestion,
                Map.of(
                        "owner",
                        suggestion.owner().value(),
                        "due",
                        suggestion.due().toString()));
        if (first) tell(suggestion, Occasion.UNDER_CONSIDERATION, Map.of("decideBy", DAY.format(suggestion.due())));
    }

    /** A decision was made or countersigned: told only once it stands. */
    public void decided(Suggestion suggestion) {
        note(suggestion);
        if (suggestion.status() == SuggestionStatus.ADOPTED) tellAdopted(suggestion);
        if (suggestion.status() == SuggestionStatus.REJECTED) tellRejected(suggestion);
    }

    /** The owner reported; the first report is told. */
    public void progressed(Suggestion suggestion, boolean first) {
        note(suggestion, Map.of("percent", Integer.toString(suggestion.work().percent())));
        if (!first) return;
        var work = suggestion.work();
        tell(suggestion, Occasion.STARTED, Map.of("news", work.news(), "due", DAY.format(work.due())));
    }

    /** A second person has looked at the completion. */
    public void confirmed(Suggestion suggestion) {
        note(suggestion);
        if (suggestion.status() != SuggestionStatus.COMPLETED) return;
        tell(suggestion, Occasion.COMPLETED, Map.of("change", suggestion.work().change()));
        items.ended(suggestion.reference().item());
    }

    private void tellAdopted(Suggestion suggestion) {
        var work = suggestion.work();
        tell(
                suggestion,
                Occasion.ADOPTED,
                Map.of(
                        "reason", suggestion.decision().reason(),
                        "action", work.action(),
                        "due", DAY.format(work.due())));
    }

    private void tellRejected(Suggestion suggestion) {
        var decision = suggestion.decision();
        tell(
                suggestion,
                Occasion.REJECTED,
                Map.of(
                        "reason", decision.reason(),
                        "wouldChange", decision.wouldChange(),
                        "reviewOn", DAY.format(decision.reviewOn())));
        items.ended(suggestion.reference().item());
    }

    private void tell(Suggestion suggestion, Occasion occasion, Map<String, String> words) {
        var reference = suggestion.reference();
        var all = new HashMap<>(words);
        all.put("title", suggestion.title());
        proposer.owe(reference.item(), reference.value(), occasion, all);
    }

    private void note(Suggestion suggestion, Map<String, String> facts) {
        fire(suggestion.lastChange().what(), suggestion, facts);
    }

    private void fire(String step, Suggestion suggestion, Map<String, String> facts) {
        events.fire(new SuggestionEvent(
                step, suggestion.reference(), suggestion.status(), facts, user.id(), clock.instant()));
    }
}

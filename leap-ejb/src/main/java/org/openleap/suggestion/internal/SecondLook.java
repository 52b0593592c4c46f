package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.suggestion.ChronicleKind;
import org.openleap.suggestion.DecisionPromise;
import org.openleap.suggestion.ReconsiderationCause;
import org.openleap.suggestion.SuggestionEvent;
import org.openleap.suggestion.ToldStep;

/** Begins a second look at something that had ended, tells the proposer, and writes down what came of it. */
@ApplicationScoped
public class SecondLook {
    @Inject
    ReconsiderationRepository seconds;

    @Inject
    DecisionPromise promise;

    @Inject
    SuggestionNews news;

    @Inject
    SuggestionDesk desk;

    /**
     * Somebody new is to look at it, within the time of a first decision.
     *
     * @param words what speaks for it
     */
    public void begin(Suggestion suggestion, ReconsiderationCause cause, String words, UserId by) {
        var due = promise.by(desk.today());
        seconds.add(Reconsideration.of(suggestion, cause, words, due).asked(by, desk.now()));
        suggestion.deciding().reconsider(due, by, desk.now());
        news.note(suggestion, Map.of("cause", cause.name(), "due", due.toString()));
        news.tell(suggestion, told(cause, words.strip(), due));
        news.reopened(suggestion);
    }

    private static ToldStep told(ReconsiderationCause cause, String words, LocalDate due) {
        boolean lifted = cause == ReconsiderationCause.CONSTRAINT_LIFTED;
        var told = ToldStep.of(lifted ? ChronicleKind.REVIVED : ChronicleKind.RECONSIDERING)
                .promising(due)
                .with("decideBy", due);
        return lifted ? told.saying(words).with("changed", words) : told;
    }

    /** Whoever decided it again has closed the second look. */
    void on(@Observes SuggestionEvent event) {
        if (!Reconsideration.ANSWERS.contains(event.status())) return;
        seconds.latest(event.reference())
                .filter(Reconsideration::isOpen)
                .ifPresent(second -> second.answer(event.status(), event.by(), event.at()));
    }
}

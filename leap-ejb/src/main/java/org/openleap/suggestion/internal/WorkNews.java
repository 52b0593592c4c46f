package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.openleap.suggestion.ChronicleKind;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.suggestion.ToldStep;

/** What the proposer is told about the work: that it starts, rests, goes on, takes longer, and is done. */
@ApplicationScoped
public class WorkNews {
    @Inject
    SuggestionNews news;

    /** The owner reported; the first report is told in a letter, the others stand on the tracking page. */
    public void progressed(Suggestion suggestion, boolean first) {
        var work = suggestion.work();
        news.note(suggestion, Map.of("percent", Integer.toString(work.percent())));
        var kind = first ? ChronicleKind.STARTED : ChronicleKind.PROGRESSED;
        var told = ToldStep.of(kind).saying(work.news()).with("news", work.news());
        news.tell(suggestion, told.with("due", work.due()));
    }

    public void held(Suggestion suggestion) {
        delayed(suggestion, ChronicleKind.ON_HOLD);
    }

    public void slipped(Suggestion suggestion) {
        delayed(suggestion, ChronicleKind.SLIPPED);
    }

    private void delayed(Suggestion suggestion, ChronicleKind kind) {
        var work = suggestion.work();
        news.note(suggestion, Map.of("due", work.due().toString()));
        news.tell(suggestion, reasoned(kind, work.delay()).promising(work.due()).with("due", work.due()));
    }

    public void resumed(Suggestion suggestion) {
        news.note(suggestion);
        var work = suggestion.work();
        var told = ToldStep.of(ChronicleKind.RESUMED).saying(work.news()).with("news", work.news());
        news.tell(suggestion, told.promising(work.due()).with("due", work.due()));
    }

    /** A second person has looked at the completion. */
    public void confirmed(Suggestion suggestion) {
        news.note(suggestion);
        if (suggestion.status() != SuggestionStatus.COMPLETED) return;
        var change = suggestion.work().change();
        news.tell(
                suggestion, ToldStep.of(ChronicleKind.COMPLETED).saying(change).with("change", change));
        news.ended(suggestion);
    }

    /** Somebody new has seen that it is done. */
    public void completionUpheld(Suggestion suggestion) {
        news.note(suggestion);
        var seen = suggestion.work().confirmation();
        news.tell(suggestion, reasoned(ChronicleKind.RECONSIDERED_COMPLETED, seen));
        news.ended(suggestion);
    }

    /** Somebody new finds that it is not done. */
    public void foundNotDone(Suggestion suggestion) {
        var work = suggestion.work();
        news.note(suggestion, Map.of("due", work.due().toString()));
        var told = reasoned(ChronicleKind.RECONSIDERED_NOT_DONE, work.news());
        news.tell(suggestion, told.promising(work.due()).with("due", work.due()));
    }

    private static ToldStep reasoned(ChronicleKind kind, String reason) {
        return ToldStep.of(kind).saying(reason).with("reason", reason);
    }
}

package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.openleap.feedback.FeedbackReference;
import org.openleap.suggestion.AdoptSuggestion;
import org.openleap.suggestion.AssignSuggestion;
import org.openleap.suggestion.IdentifySuggestion;
import org.openleap.suggestion.ProposeCompletion;
import org.openleap.suggestion.RejectSuggestion;
import org.openleap.suggestion.ReportProgress;
import org.openleap.suggestion.SecondOpinion;
import org.openleap.suggestion.SuggestionKind;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.suggestion.SuggestionService;

/** Scenes from the marked words to the end of a suggestion. */
@ApplicationScoped
public class SuggestionScenes {
    @Inject
    Stage stage;

    @Inject
    FeedbackScenes items;

    @Inject
    SuggestionRegister register;

    @Inject
    SuggestionService suggestions;

    @Inject
    Byways byways;

    @Inject
    StoryDays days;

    void play(JsonObject step, FeedbackReference item) {
        int number = step.getInt("suggestion", 0);
        if (number > 0 && byways.play(step, new SuggestionReference(item, number))) return;
        stage.does(step.getString("by"), () -> {
            switch (step.getString("do")) {
                case "identify" -> identify(step, item);
                case "findSuggestions" -> suggestions.findSuggestions(items.conclusion(step, item));
                default -> lead(step, new SuggestionReference(item, step.getInt("suggestion")));
            }
        });
    }

    private void lead(JsonObject step, SuggestionReference reference) {
        switch (step.getString("do")) {
            case "assign" -> assign(step, reference);
            case "adopt" -> adopt(step, reference);
            case "reject" -> reject(step, reference);
            case "countersign" -> suggestions.countersign(opinion(step, reference));
            case "progress" ->
                suggestions.reportProgress(new ReportProgress(
                        reference, version(reference), step.getInt("percent"), step.getString("news")));
            case "proposeCompletion" ->
                suggestions.proposeCompletion(new ProposeCompletion(
                        reference, version(reference), step.getString("change"), step.getString("evidence")));
            case "confirm" -> suggestions.confirmCompletion(opinion(step, reference));
            default -> throw new IllegalArgumentException(step.getString("do"));
        }
    }

    private void identify(JsonObject step, FeedbackReference item) {
        suggestions.identify(new IdentifySuggestion(
                item,
                step.getString("quote"),
                step.getString("title"),
                SuggestionKind.valueOf(step.getString("kind"))));
    }

    private void assign(JsonObject step, SuggestionReference reference) {
        var owner = stage.member(step.getString("owner")).id();
        suggestions.assign(new AssignSuggestion(reference, version(reference), owner));
    }

    private void adopt(JsonObject step, SuggestionReference reference) {
        suggestions.adopt(new AdoptSuggestion(
                reference,
                version(reference),
                step.getString("reason"),
                step.getString("action"),
                days.ahead(step, "dueInDays"),
                step.getInt("pounds")));
    }

    private void reject(JsonObject step, SuggestionReference reference) {
        suggestions.reject(new RejectSuggestion(
                reference,
                version(reference),
                step.getString("reasonCode"),
                step.getString("reason"),
                step.getString("wouldChange"),
                days.ahead(step, "reviewInDays")));
    }

    private SecondOpinion opinion(JsonObject step, SuggestionReference reference) {
        return new SecondOpinion(reference, version(reference), step.getBoolean("agrees"), step.getString("note", ""));
    }

    private long version(SuggestionReference reference) {
        return register.find(reference).version();
    }
}

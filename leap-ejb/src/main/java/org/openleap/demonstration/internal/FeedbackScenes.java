package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import org.openleap.feedback.AddNote;
import org.openleap.feedback.AnalysisService;
import org.openleap.feedback.ConcludeAnalysis;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.MergeFeedback;
import org.openleap.feedback.RevisionService;
import org.openleap.feedback.ScreenFeedback;
import org.openleap.feedback.ScreeningOutcome;

/** Scenes between receipt and finding. */
@ApplicationScoped
public class FeedbackScenes {
    @Inject
    Stage stage;

    @Inject
    FeedbackRegister register;

    @Inject
    AnalysisService analysis;

    @Inject
    RevisionService revision;

    void play(JsonObject step, FeedbackReference item) {
        stage.does(step.getString("by"), () -> {
            switch (step.getString("do")) {
                case "screen" -> screen(step, item);
                case "startAnalysis" -> analysis.startAnalysis(item, version(item));
                case "findNoSuggestion" -> analysis.findNoSuggestion(conclusion(step, item));
                case "note" -> analysis.addNote(new AddNote(item, step.getString("text")));
                default -> throw new IllegalArgumentException(step.getString("do"));
            }
        });
    }

    ConcludeAnalysis conclusion(JsonObject step, FeedbackReference item) {
        var themes = step.getJsonArray("themes").getValuesAs(JsonString::getString);
        return new ConcludeAnalysis(item, version(item), themes, step.getString("note"));
    }

    private void screen(JsonObject step, FeedbackReference item) {
        analysis.screen(new ScreenFeedback(
                item,
                version(item),
                ScreeningOutcome.valueOf(step.getString("outcome")),
                step.getString("reason", ""),
                step.getString("receivingBody", "")));
    }

    void merge(JsonObject step, FeedbackReference item, FeedbackReference target) {
        stage.does(step.getString("by"), () -> revision.merge(new MergeFeedback(item, version(item), target)));
    }

    private long version(FeedbackReference item) {
        return register.find(item).version();
    }
}

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
import org.openleap.feedback.Receipt;
import org.openleap.feedback.SubmitFeedback;

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
    RevisionScenes revisions;

    void play(JsonObject step, FeedbackReference item) {
        stage.does(step.getString("by"), () -> {
            switch (step.getString("do")) {
                case "screen", "agree", "follow", "takeBack", "translate", "prove" -> revisions.play(step, item);
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

    /** Somebody of the staff writes down what a person says. */
    Receipt write(String writer, SubmitFeedback said) {
        return stage.as(writer, () -> revisions.write(said));
    }

    void merge(JsonObject step, FeedbackReference item, FeedbackReference target) {
        stage.does(step.getString("by"), () -> revisions.merge(item, target));
    }

    private long version(FeedbackReference item) {
        return register.find(item).version();
    }
}

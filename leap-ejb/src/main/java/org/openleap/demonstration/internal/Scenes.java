package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.Receipt;
import org.openleap.feedback.SubmitFeedback;

/** Finds the scene of a step in the story of an item. */
@ApplicationScoped
public class Scenes {
    @Inject
    FeedbackScenes feedback;

    @Inject
    SuggestionScenes suggestions;

    @Inject
    ProposerScenes proposers;

    @Inject
    PublicationScenes publications;

    Receipt write(String writer, SubmitFeedback said) {
        return feedback.write(writer, said);
    }

    void merge(JsonObject step, FeedbackReference item, FeedbackReference target) {
        feedback.merge(step, item, target);
    }

    void play(JsonObject step, Receipt receipt) {
        var item = receipt.reference();
        switch (step.getString("do")) {
            case "screen",
                    "agree",
                    "follow",
                    "takeBack",
                    "translate",
                    "prove",
                    "startAnalysis",
                    "findNoSuggestion",
                    "note" -> feedback.play(step, item);
            case "draft",
                    "redact",
                    "correct",
                    "sendBack",
                    "discard",
                    "approve",
                    "takeDown",
                    "easyRead",
                    "approveEasyRead" -> publications.play(step, item);
            default -> {
                if (!proposers.play(step, receipt)) suggestions.play(step, item);
            }
        }
    }
}

package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.openleap.suggestion.SuggestionReference;

/** Finds the scene beside the straight way of a suggestion. */
@ApplicationScoped
public class Byways {
    @Inject
    DecidingScenes deciding;

    @Inject
    QuestionScenes questions;

    /** Whether the step is such a scene. */
    boolean play(JsonObject step, SuggestionReference reference) {
        return deciding.play(step, reference) || questions.play(step, reference);
    }
}

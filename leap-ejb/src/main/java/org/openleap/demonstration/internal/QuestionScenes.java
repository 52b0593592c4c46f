package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.openleap.clarification.AskProposer;
import org.openleap.clarification.ClarificationService;
import org.openleap.clarification.NoteAnswer;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionRegister;

/** Questions to the person who said it, and answers that came on the phone or in a letter. */
@ApplicationScoped
public class QuestionScenes {
    @Inject
    Stage stage;

    @Inject
    SuggestionRegister register;

    @Inject
    ClarificationService questions;

    /** Whether the step is one of these. */
    boolean play(JsonObject step, SuggestionReference reference) {
        switch (step.getString("do")) {
            case "ask" -> stage.does(step.getString("by"), () -> questions.ask(question(step, reference)));
            case "noteAnswer" -> stage.does(step.getString("by"), () -> questions.noteAnswer(answer(step, reference)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private AskProposer question(JsonObject step, SuggestionReference reference) {
        return new AskProposer(reference, version(reference), step.getString("question"));
    }

    private NoteAnswer answer(JsonObject step, SuggestionReference reference) {
        return new NoteAnswer(reference, version(reference), step.getString("words"), step.getString("how"));
    }

    private long version(SuggestionReference reference) {
        return register.find(reference).version();
    }
}

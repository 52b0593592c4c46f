package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.openleap.followup.AnswerCheck;
import org.openleap.followup.CheckAnswer;
import org.openleap.followup.CheckKind;
import org.openleap.followup.CheckRegister;
import org.openleap.followup.CheckService;
import org.openleap.followup.FollowUpProblem;
import org.openleap.followup.OpenCheck;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;
import org.openleap.suggestion.SuggestionReference;

/** What becomes of the stories later: time passes, people are asked whether it is right, and a story goes on. */
@ApplicationScoped
public class LaterScenes {
    private static final int MOST = 100;

    @Inject
    Stage stage;

    @Inject
    Calendar calendar;

    @Inject
    CheckRounds rounds;

    @Inject
    Narrator narrator;

    @Inject
    CheckRegister register;

    @Inject
    CheckService checks;

    /** Whether the step is one of these. */
    boolean play(JsonObject step, Tale tale) {
        if (step.getString("do").equals("timePasses")) {
            calendar.turn();
            rounds.go(tale);
            return true;
        }
        if (!step.containsKey("heard")) return false;
        var story = step.getString("heard");
        if (step.getString("do").equals("answerCheck")) {
            var reference = new SuggestionReference(tale.heard.get(story), 1);
            stage.does(step.getString("by"), () -> checks.answer(answer(step, reference)));
        } else {
            narrator.goOn(story, step);
        }
        return true;
    }

    private AnswerCheck answer(JsonObject step, SuggestionReference reference) {
        var check = asked(reference, CheckKind.valueOf(step.getString("kind")));
        var answer = CheckAnswer.valueOf(step.getString("answer"));
        return new AnswerCheck(check.id(), check.version(), answer, step.getString("words"));
    }

    private OpenCheck asked(SuggestionReference reference, CheckKind kind) {
        return register.page(PageRequest.first(MOST)).rows().stream()
                .filter(check -> check.kind() == kind && check.reference().equals(reference.value()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(FollowUpProblem.UNKNOWN_CHECK, reference.value()));
    }
}

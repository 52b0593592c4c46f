package org.openleap.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openleap.clarification.ProposerAnswers;

/** The answer to a question of whoever decides. */
@ApplicationScoped
class AnswerAct implements TrackAct {
    @Inject
    ProposerAnswers answers;

    @Inject
    SuggestionForm form;

    @Override
    public String name() {
        return "answer";
    }

    @Override
    public Optional<String> perform(TrackVisit visit) {
        return form.says(visit, name(), 1).map(says -> {
            answers.answer(says);
            return "task.answered";
        });
    }
}

package org.openleap.clarification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.feedback.FeedbackReference;
import org.openleap.suggestion.OpenedSuggestion;
import org.openleap.suggestion.ProposerTask;
import org.openleap.suggestion.ProposerTasks;
import org.openleap.suggestion.SuggestionSteps;

/** The questions that wait for the person on their own page. */
@ApplicationScoped
public class OpenQuestions implements ProposerTasks {
    @Inject
    QuestionRepository questions;

    @Inject
    SuggestionSteps steps;

    @Override
    public List<ProposerTask> of(FeedbackReference item) {
        return questions.openOf(item).stream().map(this::task).toList();
    }

    private ProposerTask task(Question question) {
        OpenedSuggestion suggestion = steps.known(question.reference());
        return new ProposerTask(
                "answer", question.reference().number(), suggestion.title(), question.question(), question.answerBy());
    }
}

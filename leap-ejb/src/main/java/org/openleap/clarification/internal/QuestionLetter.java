package org.openleap.clarification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.openleap.clarification.AskProposer;
import org.openleap.notification.LetterPreview;
import org.openleap.notification.Occasion;
import org.openleap.suggestion.SuggestionAction;
import org.openleap.suggestion.SuggestionSteps;

/** The letter with a question, before it is asked. */
@ApplicationScoped
public class QuestionLetter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    SuggestionSteps steps;

    @Inject
    QuestionPromise promise;

    @Inject
    LetterPreview letters;

    public String preview(AskProposer command) {
        var suggestion = steps.require(command.reference(), command.version(), SuggestionAction.ASK);
        var words = Map.of(
                "title", suggestion.title(),
                "question", command.question().strip(),
                "answerBy", DAY.format(promise.answerBy()));
        var reference = command.reference();
        return letters.of(reference.item().value(), reference.value(), Occasion.QUESTION_ASKED, words);
    }
}

package org.openleap.clarification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.clarification.internal.QuestionDesk;
import org.openleap.feedback.FeedbackItems;
import org.openleap.suggestion.ProposerSays;
import org.openleap.suggestion.SuggestionReference;

/** The person who said it answers on their own page: reference and phrase, no account. */
@Stateless
@DenyAll
public class ProposerAnswers {
    @Inject
    FeedbackItems items;

    @Inject
    QuestionDesk desk;

    /**
     * Takes the answer, and the clock of the decision goes on.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link ClarificationProblem#ANSWER_MISSING}
     * @throws org.openleap.shared.error.ConflictException {@link ClarificationProblem#NO_OPEN_QUESTION}
     */
    @PermitAll
    public void answer(@Valid @NotNull ProposerSays says) {
        var item = items.open(says.reference(), says.phrase()).reference();
        desk.answer(new SuggestionReference(item, says.suggestion()), says.words());
    }
}

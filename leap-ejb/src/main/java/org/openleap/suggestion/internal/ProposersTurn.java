package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.UserId;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.ProposerTask;
import org.openleap.suggestion.ProposerTasks;
import org.openleap.suggestion.ReconsiderationCause;
import org.openleap.suggestion.SuggestionProblem;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionStatus;

/** What the person who said it can do: ask once for another look at each end. */
@ApplicationScoped
public class ProposersTurn implements ProposerTasks {
    private static final int FEWEST_LETTERS = 10;

    @Inject
    SuggestionRepository suggestions;

    @Inject
    ReconsiderationRepository seconds;

    @Inject
    SecondLook looks;

    @Override
    public List<ProposerTask> of(FeedbackReference item) {
        return suggestions.ofOwnItem(item).stream()
                .filter(this::isOpenToAnotherLook)
                .map(ProposersTurn::task)
                .toList();
    }

    private boolean isOpenToAnotherLook(Suggestion suggestion) {
        var status = suggestion.status();
        boolean decided = status == SuggestionStatus.REJECTED || status == SuggestionStatus.COMPLETED;
        return decided && !seconds.isAskedByProposer(suggestion.reference(), status);
    }

    private static ProposerTask task(Suggestion suggestion) {
        var kind = suggestion.status() == SuggestionStatus.REJECTED ? "askAgain" : "notDone";
        return new ProposerTask(kind, suggestion.reference().number(), suggestion.title(), "", LocalDate.MAX);
    }

    /**
     * They want somebody new to look at the end of it.
     *
     * @throws RuleViolatedException {@link SuggestionProblem#WORDS_MISSING}
     * @throws ConflictException {@link SuggestionProblem#ASKED_BEFORE} also when it has not ended
     */
    public void askAgain(SuggestionReference reference, String words) {
        if (words.strip().length() < FEWEST_LETTERS) throw new RuleViolatedException(SuggestionProblem.WORDS_MISSING);
        var suggestion = require(reference);
        if (!isOpenToAnotherLook(suggestion)) throw new ConflictException(SuggestionProblem.ASKED_BEFORE);
        boolean rejected = suggestion.status() == SuggestionStatus.REJECTED;
        var cause = rejected ? ReconsiderationCause.PROPOSER : ReconsiderationCause.NOT_DONE;
        looks.begin(suggestion, cause, words, UserId.PUBLIC);
    }

    private Suggestion require(SuggestionReference reference) {
        return suggestions.ofOwnItem(reference.item()).stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(SuggestionProblem.UNKNOWN_SUGGESTION, reference.value()));
    }
}

package org.openleap.followup;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.feedback.FeedbackItems;
import org.openleap.followup.internal.CheckDesk;
import org.openleap.suggestion.SuggestionReference;

/** The person who suggested it says whether it is right: reference and phrase, no account. */
@Stateless
@DenyAll
public class ProposerChecks {
    @Inject
    FeedbackItems items;

    @Inject
    CheckDesk desk;

    /**
     * Says whether it is right.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link FollowUpProblem#WORDS_MISSING}
     * @throws org.openleap.shared.error.ConflictException {@link FollowUpProblem#NOT_ASKED}
     */
    @PermitAll
    public void answer(@Valid @NotNull SayWhetherRight command) {
        var says = command.says();
        var item = items.open(says.reference(), says.phrase()).reference();
        desk.answerOfProposer(new SuggestionReference(item, says.suggestion()), command.answer(), says.words());
    }
}

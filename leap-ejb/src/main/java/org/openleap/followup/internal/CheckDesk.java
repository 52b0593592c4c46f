package org.openleap.followup.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.openleap.followup.AnswerCheck;
import org.openleap.followup.CheckAnswer;
import org.openleap.followup.CheckEvent;
import org.openleap.followup.CheckKind;
import org.openleap.followup.CheckStatus;
import org.openleap.followup.FollowUpProblem;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.UserId;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.ChronicleKind;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionSteps;
import org.openleap.suggestion.ToldStep;

/** Takes answers. A yes is written down where the proposer reads it; a no has somebody new look at it. */
@ApplicationScoped
public class CheckDesk {
    private static final int FEWEST_LETTERS = 10;

    @Inject
    CheckRepository checks;

    @Inject
    SuggestionSteps steps;

    @Inject
    Event<CheckEvent> events;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** Its exceptions are those of the service. */
    public void answer(AnswerCheck command) {
        var check = checks.find(command.id(), user.scope())
                .orElseThrow(() -> new NotFoundException(FollowUpProblem.UNKNOWN_CHECK, Long.toString(command.id())));
        if (check.version() != command.version()) {
            throw new ConflictException(
                    FollowUpProblem.NOT_POSSIBLE_NOW, check.status().name(), "");
        }
        answer(check, command.answer(), command.words(), user.id());
    }

    /** The person who suggested it says whether it is right. */
    public void answerOfProposer(SuggestionReference reference, CheckAnswer answer, String words) {
        var check = checks.openOf(reference).stream()
                .filter(open -> open.kind().isForProposer() && open.status() == CheckStatus.ASKED)
                .findFirst()
                .orElseThrow(() -> new ConflictException(FollowUpProblem.NOT_ASKED));
        answer(check, answer, words, UserId.PUBLIC);
    }

    private void answer(Check check, CheckAnswer answer, String words, UserId by) {
        boolean no = answer == CheckAnswer.NO;
        if (no && words.strip().length() < FEWEST_LETTERS) {
            throw new RuleViolatedException(FollowUpProblem.WORDS_MISSING);
        }
        check.answer(answer, words, by, clock.instant());
        note(no ? "check.no" : "check.yes", check, by);
        if (no) steps.lookAgain(check.reference(), words, by);
        else steps.tell(check.reference(), ToldStep.of(confirmed(check.kind())));
    }

    private static ChronicleKind confirmed(CheckKind kind) {
        if (kind.isForProposer()) return ChronicleKind.SAID_TO_BE_RIGHT;
        return kind.isLater() ? ChronicleKind.STILL_TRUE : ChronicleKind.SEEN_TO_BE_RIGHT;
    }

    void note(String step, Check check, UserId by) {
        events.fire(new CheckEvent(step, check.reference(), check.kind(), by, clock.instant()));
    }
}

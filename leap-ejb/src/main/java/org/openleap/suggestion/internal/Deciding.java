package org.openleap.suggestion.internal;

import static org.openleap.suggestion.SuggestionStatus.ADOPTED;
import static org.openleap.suggestion.SuggestionStatus.ADOPTION_PROPOSED;
import static org.openleap.suggestion.SuggestionStatus.ADOPTION_WITHDRAWAL_PROPOSED;
import static org.openleap.suggestion.SuggestionStatus.COMPLETED;
import static org.openleap.suggestion.SuggestionStatus.IN_PROGRESS;
import static org.openleap.suggestion.SuggestionStatus.RECONSIDERING;
import static org.openleap.suggestion.SuggestionStatus.REJECTED;
import static org.openleap.suggestion.SuggestionStatus.REJECTION_PROPOSED;

import java.time.Instant;
import java.time.LocalDate;
import org.openleap.identity.UserId;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.AdoptSuggestion;
import org.openleap.suggestion.RejectSuggestion;
import org.openleap.suggestion.SecondOpinion;
import org.openleap.suggestion.SuggestionProblem;
import org.openleap.suggestion.UpholdCompletion;
import org.openleap.suggestion.UpholdRejection;
import org.openleap.suggestion.WorkAgain;

/** The verbs of somebody who decides about a suggestion, agrees to a decision, or looks at one again. */
public final class Deciding {
    private final Suggestion suggestion;

    Deciding(Suggestion suggestion) {
        this.suggestion = suggestion;
    }

    /** We will do it; {@code countersign} when a director must agree first. */
    public void adopt(AdoptSuggestion command, boolean countersign, UserId by, Instant at) {
        var from = suggestion.status();
        if (from == RECONSIDERING) suggestion.verdict().requireEnded(REJECTED);
        var step = countersign ? "suggestion.adoptionProposed" : "suggestion.adopted";
        suggestion.move(countersign ? ADOPTION_PROPOSED : ADOPTED, by, at, step);
        suggestion.verdict().propose(SuggestionDecision.adopt(command, by, at), from);
        suggestion.work().plan(command);
        if (!countersign) stand();
    }

    /** We cannot do it; an engagement lead must agree first. */
    public void reject(RejectSuggestion command, UserId by, Instant at) {
        var from = suggestion.status();
        suggestion.move(REJECTION_PROPOSED, by, at, "suggestion.rejectionProposed");
        suggestion.verdict().propose(SuggestionDecision.reject(command, by, at), from);
    }

    /** We cannot keep what we promised; an engagement lead must agree first. */
    public void withdrawAdoption(RejectSuggestion command, UserId by, Instant at) {
        var from = suggestion.status();
        suggestion.move(ADOPTION_WITHDRAWAL_PROPOSED, by, at, "suggestion.adoptionWithdrawalProposed");
        suggestion.verdict().propose(SuggestionDecision.withdraw(command, by, at), from);
    }

    /**
     * A second person agrees with the decision, or sends it back to where it came from.
     *
     * @throws RuleViolatedException {@link SuggestionProblem#SAME_PERSON} or {@link SuggestionProblem#NOTE_MISSING}
     */
    public void countersign(SecondOpinion opinion, UserId by, Instant at) {
        var verdict = suggestion.verdict();
        verdict.hear(opinion, verdict.isProposedBy(by));
        if (opinion.agrees()) {
            var agreed = suggestion.status() == ADOPTION_PROPOSED ? ADOPTED : REJECTED;
            suggestion.move(agreed, by, at, "suggestion.countersigned");
            verdict.countersign(by, at);
            stand();
        } else {
            suggestion.move(verdict.cameFrom(), by, at, "suggestion.sentBack");
        }
    }

    /** What was proposed counts, and what it promises is due. */
    private void stand() {
        suggestion.verdict().stand();
        suggestion.promise(suggestion.status() == ADOPTED ? suggestion.work().due() : LocalDate.MAX);
    }

    /** Somebody new decides about it again by the day; who that is, is chosen next. */
    public void reconsider(LocalDate day, UserId by, Instant at) {
        suggestion.verdict().reopen(suggestion.status(), suggestion.work().hands());
        suggestion.move(RECONSIDERING, by, at, "suggestion.reconsidering");
        suggestion.work().keepDoer(suggestion.owner());
        suggestion.giveTo(UserId.PUBLIC);
        suggestion.promise(day);
    }

    /** Somebody new comes to the same answer: we cannot do it. */
    public void uphold(UpholdRejection command, UserId by, Instant at) {
        var verdict = suggestion.verdict();
        suggestion.move(verdict.requireEnded(REJECTED), by, at, "suggestion.rejectionUpheld");
        verdict.uphold(verdict.standing().upheld(command, by, at));
        suggestion.promise(LocalDate.MAX);
    }

    /** Somebody new has seen that it is done. */
    public void uphold(UpholdCompletion command, UserId by, Instant at) {
        suggestion.move(suggestion.verdict().requireEnded(COMPLETED), by, at, "suggestion.completionUpheld");
        suggestion.work().confirmAgain(command, by, at);
        suggestion.promise(LocalDate.MAX);
    }

    /** Somebody new finds that it is not done; whoever did it goes on. */
    public void workAgain(WorkAgain command, UserId by, Instant at) {
        suggestion.verdict().requireEnded(COMPLETED);
        suggestion.move(IN_PROGRESS, by, at, "suggestion.foundNotDone");
        suggestion.giveTo(suggestion.work().again(command));
        suggestion.promise(command.due());
    }
}

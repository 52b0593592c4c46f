package org.openleap.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.LeapSetting;
import org.openleap.suggestion.internal.DecisionNews;
import org.openleap.suggestion.internal.DecisionOwners;
import org.openleap.suggestion.internal.Deed;
import org.openleap.suggestion.internal.SecondLook;
import org.openleap.suggestion.internal.Suggestion;
import org.openleap.suggestion.internal.SuggestionDesk;
import org.openleap.suggestion.internal.SuggestionNews;

/**
 * How other components lead a suggestion through a step of their own, inside their own guarded services and transactions: a
 * question to the proposer, a referral to a partner, a check afterwards. They keep what is special about it; where the
 * suggestion stands, its clock, its trail and what its proposer is told stay here.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SuggestionSteps {
    @Inject
    SuggestionDesk desk;

    @Inject
    SuggestionNews news;

    @Inject
    DecisionNews decisions;

    @Inject
    DecisionOwners owners;

    @Inject
    SecondLook looks;

    @Inject
    WorkingDays workingDays;

    /**
     * The suggestion for a step of the caller, as they saw it.
     *
     * @throws org.openleap.shared.error.NotFoundException also when it is hidden from the caller
     * @throws org.openleap.shared.error.AccessRefusedException {@link SuggestionProblem#NOT_YOURS}
     * @throws org.openleap.shared.error.ConflictException {@link SuggestionProblem#NOT_POSSIBLE_NOW}, or when it was changed
     *     meanwhile
     */
    public OpenedSuggestion require(SuggestionReference reference, long version, SuggestionAction action) {
        var suggestion = desk.open(reference, version, action);
        return new OpenedSuggestion(reference, suggestion.title(), suggestion.due());
    }

    /** The suggestion, whoever asks: for a component that has decided itself who may read about it. */
    public OpenedSuggestion known(SuggestionReference reference) {
        var suggestion = desk.requireForStep(reference);
        return new OpenedSuggestion(reference, suggestion.title(), suggestion.due());
    }

    /** What is done, as it was shown. */
    public CompletedSuggestion completed(SuggestionReference reference) {
        var suggestion = desk.requireForStep(reference);
        var work = suggestion.work();
        return new CompletedSuggestion(
                reference,
                suggestion.title(),
                suggestion.service(),
                suggestion.owner().equals(UserId.PUBLIC) ? work.doer() : suggestion.owner(),
                work.change(),
                work.evidence());
    }

    /** The proposer reads this on their page, and in a letter where the step has one. */
    public void tell(SuggestionReference reference, ToldStep told) {
        news.tell(desk.requireForStep(reference), told);
    }

    /** Somebody says that it is not done: somebody new looks at it, on a clock. */
    public void lookAgain(SuggestionReference reference, String words, UserId by) {
        looks.begin(desk.requireForStep(reference), ReconsiderationCause.NOT_DONE, words, by);
    }

    /** Others have to do something first: its clock rests in the state. The proposer is told. */
    public void rest(SuggestionReference reference, SuggestionStatus state, String step, ToldStep told) {
        var suggestion = desk.requireForStep(reference);
        suggestion.resting().begin(state, desk.today(), new Deed(step, desk.who(), desk.now()));
        news.note(suggestion, Map.of("until", told.day().toString()));
        news.tell(suggestion, told);
    }

    /**
     * It is with us again, and the day has moved by as many working days as its clock has rested. The proposer is told.
     *
     * @param by who brought it back; {@link UserId#PUBLIC} for the proposer, {@link UserId#SYSTEM} when nobody did in time
     * @param told what the proposer is told; the day of the decision is added
     */
    public void goOn(SuggestionReference reference, String step, UserId by, ToldStep told) {
        var suggestion = desk.requireForStep(reference);
        suggestion.resting().end(desk.today(), workingDays, new Deed(step, by, desk.now()));
        var due = suggestion.due();
        news.note(suggestion, Map.of("due", due.toString()));
        news.tell(suggestion, told.promising(due).with("decideBy", due));
    }

    /** Decides to do what a partner will do; above the threshold it waits for a director, as every adoption. */
    public void adopt(AdoptSuggestion command, PartnerAnswer answer) {
        desk.requireAhead(command.due());
        var suggestion = answered(command.reference(), command.version(), answer);
        boolean countersign = command.pounds() > LeapSetting.LEAP_COUNTERSIGN_ABOVE_POUNDS.number();
        suggestion.deciding().adopt(command, countersign, desk.who(), desk.now());
        decisions.decided(suggestion);
    }

    /** Decides not to do what a partner cannot do; waits for an engagement lead, as every rejection. */
    public void reject(RejectSuggestion command, PartnerAnswer answer) {
        desk.requireAhead(command.reviewOn());
        owners.requireReason(command.reasonCode());
        var suggestion = answered(command.reference(), command.version(), answer);
        suggestion.deciding().reject(command, desk.who(), desk.now());
        decisions.decided(suggestion);
    }

    private Suggestion answered(SuggestionReference reference, long version, PartnerAnswer answer) {
        var suggestion = desk.open(reference, version, SuggestionAction.ACCEPT_ANSWER);
        suggestion.resting().answered(answer, desk.today(), workingDays);
        return suggestion;
    }
}

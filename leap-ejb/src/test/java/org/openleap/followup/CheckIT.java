package org.openleap.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.harness.Submissions.byEmail;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.Receipt;
import org.openleap.harness.Actor;
import org.openleap.harness.InContainer;
import org.openleap.harness.Later;
import org.openleap.harness.LayReviewer;
import org.openleap.harness.Rows;
import org.openleap.harness.SecondServiceLead;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Visitor;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.Loop;
import org.openleap.suggestion.ProposerSays;
import org.openleap.suggestion.ProposerTask;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.suggestion.TrackedStep;
import org.openleap.suggestion.Tracking;

/** What is done is checked, then checked again: after four weeks, six and twelve months. */
class CheckIT extends InContainer {
    private static final int FOUR_WEEKS = 33;
    private static final int SIX_MONTHS = 190;
    private static final String WHY = "Two of the lamps are as bright as before.";

    @Inject
    Loop loop;

    @Inject
    Rows rows;

    @Inject
    Later later;

    @EJB
    CheckService checks;

    @EJB
    CheckRegister register;

    @EJB
    ProposerChecks proposer;

    @EJB
    Tracking tracking;

    @EJB
    LayReviewer reviewer;

    @EJB
    ServiceLead serviceLead;

    @EJB
    SecondServiceLead another;

    @EJB
    Visitor visitor;

    private Receipt receipt;
    private SuggestionReference suggestion;

    @BeforeEach
    void somethingIsDone() {
        receipt = loop.submitted(byEmail());
        loop.screened(receipt.reference());
        suggestion = loop.doneOnceScreened(receipt.reference());
    }

    @Test
    void itsProposerSaysThatItIsRight() {
        assertThatThrownBy(() -> say(CheckAnswer.YES, ""))
                .isInstanceOf(ConflictException.class)
                .hasFieldOrPropertyWithValue("code", FollowUpProblem.NOT_ASKED);
        later.timePasses(FOUR_WEEKS);
        assertThat(told()).endsWith("COMPLETED", "IS_IT_RIGHT");
        assertThat(tasks()).contains("isItRight");

        say(CheckAnswer.YES, "");

        assertThat(tasks()).doesNotContain("isItRight");
        assertThat(story()).endsWith("isItRight", "saidToBeRight");
        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.COMPLETED);
        assertThat(answersTo(CheckKind.RIGHT_PROPOSER)).containsExactly("ANSWEREDYESpublic");
    }

    @Test
    void aNoOfItsProposerIsLookedAtByAnotherAndNobodyElseIsAskedMeanwhile() {
        later.timePasses(FOUR_WEEKS);
        assertThatThrownBy(() -> say(CheckAnswer.NO, "No."))
                .isInstanceOf(RuleViolatedException.class)
                .hasFieldOrPropertyWithValue("code", FollowUpProblem.WORDS_MISSING);

        say(CheckAnswer.NO, WHY);

        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.RECONSIDERING);
        assertThat(told()).endsWith("IS_IT_RIGHT", "RECONSIDERING");
        assertThat(waitingFor(reviewer)).isEmpty();
        assertThat(rows.texts(
                        "select distinct status from completion_check where item = ? order by status",
                        receipt.reference().value()))
                .containsExactly("ANSWERED", "DROPPED");
    }

    @Test
    void aReviewerLooksAndNeverTheOneWhoDidIt() {
        later.timePasses(FOUR_WEEKS);
        var check = waitingFor(reviewer).get(0);
        assertThat(check.kind()).isEqualTo(CheckKind.RIGHT_REVIEWER);
        assertThat(waitingFor(serviceLead)).isEmpty();
        var yes = new AnswerCheck(check.id(), check.version(), CheckAnswer.YES, "I have seen it.");
        assertThatThrownBy(() -> serviceLead.does(() -> checks.answer(yes))).isInstanceOf(NotFoundException.class);

        reviewer.does(() -> checks.answer(yes));

        assertThat(waitingFor(reviewer)).isEmpty();
        assertThat(story()).endsWith("seenToBeRight");
        assertThatThrownBy(() -> reviewer.does(() -> checks.answer(yes))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoeverDidItIsAskedMonthsLaterAndNoColleague() {
        later.timePasses(SIX_MONTHS);

        assertThat(waitingFor(another)).isEmpty();
        var check = waitingFor(serviceLead).get(0);
        assertThat(check.kind()).isEqualTo(CheckKind.TRUE_OWNER_6);
        assertThat(check.owner()).isEqualTo(serviceLead.caller().name());
        serviceLead.does(() -> checks.answer(new AnswerCheck(check.id(), check.version(), CheckAnswer.NO, WHY)));

        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.RECONSIDERING);
    }

    @Test
    void silenceIsNoYes() {
        later.timePasses(FOUR_WEEKS);
        var before = reviewer.asks(register::figures);

        later.timePasses(FOUR_WEEKS + 60);

        assertThat(answersTo(CheckKind.RIGHT_PROPOSER)).containsExactly("LAPSED");
        var after = reviewer.asks(register::figures);
        assertThat(after.yes()).isEqualTo(before.yes());
        assertThat(after.silent()).isGreaterThan(before.silent());
        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.COMPLETED);
    }

    private void say(CheckAnswer answer, String words) {
        var says = new ProposerSays(receipt.reference().value(), receipt.phrase(), 1, words);
        visitor.does(() -> proposer.answer(new SayWhetherRight(says, answer)));
    }

    private List<OpenCheck> waitingFor(Actor actor) {
        return actor.asks(() -> register.page(PageRequest.first(200))).rows().stream()
                .filter(check -> check.reference().equals(suggestion.value()))
                .toList();
    }

    private List<String> answersTo(CheckKind kind) {
        return rows.texts(
                "select concat(status, coalesce(answer, ''), coalesce(answered_by, '')) from completion_check"
                        + " where item = ? and kind = ?",
                receipt.reference().value(),
                kind.name());
    }

    private List<String> told() {
        return rows.texts(
                "select occasion from telling where item = ? order by id",
                receipt.reference().value());
    }

    private List<String> tasks() {
        return visitor.asks(() -> tracking.track(receipt.reference().value(), receipt.phrase())).tasks().stream()
                .map(ProposerTask::kind)
                .toList();
    }

    private List<String> story() {
        return visitor.asks(() -> tracking.track(receipt.reference().value(), receipt.phrase())).steps().stream()
                .map(TrackedStep::kind)
                .toList();
    }
}

package org.openleap.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.harness.Submissions.byEmail;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.ProposerService;
import org.openleap.feedback.Receipt;
import org.openleap.feedback.WithdrawFeedback;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Rows;
import org.openleap.harness.SecondLead;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Visitor;

/** Beside the straight way: split, delayed, promised and not kept, taken back; every step told and counted. */
class DetoursIT extends InContainer {
    private static final LocalDate FAR_AHEAD = LocalDate.of(2099, 1, 1);

    @Inject
    Loop loop;

    @Inject
    Counters counters;

    @Inject
    Rows rows;

    @Inject
    SuggestionFigures figures;

    @EJB
    SuggestionService suggestions;

    @EJB
    WorkService work;

    @EJB
    Tracking tracking;

    @EJB
    ProposerService proposers;

    @EJB
    Lead lead;

    @EJB
    SecondLead secondLead;

    @EJB
    ServiceLead serviceLead;

    @EJB
    Visitor visitor;

    private Receipt receipt;

    @BeforeEach
    void somebodySaysSomething() {
        receipt = loop.submitted(byEmail());
    }

    @Test
    void eachPartIsDecidedOnItsOwn() {
        var whole = loop.assigned(receipt.reference());
        var parts = serviceLead.asks(() -> suggestions.split(new SplitSuggestion(
                whole,
                loop.version(whole),
                List.of(new SuggestionPart("Dim the lights", "dim the lights"), new SuggestionPart("At ten", "")))));

        serviceLead.does(() -> suggestions.adopt(adoption(parts.get(0))));

        assertThat(loop.status(whole)).isEqualTo(SuggestionStatus.SPLIT);
        assertThat(loop.status(parts.get(0))).isEqualTo(SuggestionStatus.ADOPTED);
        assertThat(loop.status(parts.get(1))).isEqualTo(SuggestionStatus.UNDER_CONSIDERATION);
        assertThat(loop.as(lead, parts.get(0)).parent()).isEqualTo(1);
        assertThat(told()).endsWith("SPLIT", "ADOPTED");
        assertThat(counters.agree(receipt.reference())).isTrue();
    }

    @Test
    void everyDelayIsTold() {
        var suggestion = loop.adopted(receipt.reference());
        serviceLead.does(() -> work.slip(delay(suggestion)));
        serviceLead.does(() -> suggestions.reportProgress(
                new ReportProgress(suggestion, loop.version(suggestion), 20, "The switches are ordered.")));
        serviceLead.does(() -> suggestions.reportProgress(
                new ReportProgress(suggestion, loop.version(suggestion), 40, "They have come.")));
        serviceLead.does(() -> work.hold(delay(suggestion)));
        serviceLead.does(
                () -> work.resume(new ResumeWork(suggestion, loop.version(suggestion), "The electrician is back.")));

        assertThat(told()).endsWith("ADOPTED", "SLIPPED", "STARTED", "ON_HOLD", "RESUMED");
        var story = visitor.asks(() -> tracking.track(receipt.reference().value(), receipt.phrase()));
        assertThat(story.steps())
                .extracting(TrackedStep::kind)
                .as("what makes no letter stands on the page")
                .contains("progressed");
    }

    @Test
    void aPromiseIsTakenBackByTwoAndCountedApart() {
        var suggestion = loop.adopted(receipt.reference());
        long before = counters.figure(figures::promisesTakenBack);
        serviceLead.does(() -> work.withdrawAdoption(no(suggestion)));
        assertThat(told()).doesNotContain("ADOPTION_WITHDRAWN");

        secondLead.does(() -> suggestions.countersign(loop.agreement(suggestion)));

        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.REJECTED);
        assertThat(told()).endsWith("ADOPTION_WITHDRAWN");
        assertThat(counters.figure(figures::promisesTakenBack)).isEqualTo(before + 1);
        assertThat(rows.texts(
                        "select decision from suggestion where item = ?",
                        receipt.reference().value()))
                .containsExactly("WITHDRAW");
        assertThat(tasks()).containsExactly("askAgain");
    }

    @Test
    void anIdeaThatMayStayGoesOnWithoutTheName() {
        var suggestion = loop.adopted(receipt.reference());

        visitor.does(() ->
                proposers.withdraw(new WithdrawFeedback(receipt.reference().value(), receipt.phrase(), true)));

        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.ADOPTED);
    }

    @Test
    void whatIsTakenBackEndsAtOnce() {
        var suggestion = loop.adopted(receipt.reference());

        visitor.does(() ->
                proposers.withdraw(new WithdrawFeedback(receipt.reference().value(), receipt.phrase(), false)));

        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.WITHDRAWN);
        assertThat(tasks()).isEmpty();
        assertThat(counters.agree(receipt.reference())).isTrue();
    }

    private List<String> tasks() {
        return visitor.asks(() -> tracking.track(receipt.reference().value(), receipt.phrase())).tasks().stream()
                .map(ProposerTask::kind)
                .toList();
    }

    private List<String> told() {
        FeedbackReference item = receipt.reference();
        return rows.texts("select occasion from telling where item = ? order by id", item.value());
    }

    private RejectSuggestion no(SuggestionReference suggestion) {
        return new RejectSuggestion(
                suggestion,
                loop.version(suggestion),
                "not_feasible",
                "The wires in the wall are too old for dimmers.",
                "New wires.",
                FAR_AHEAD);
    }

    private HoldWork delay(SuggestionReference suggestion) {
        return new HoldWork(suggestion, loop.version(suggestion), "The electrician is ill.", FAR_AHEAD);
    }

    private AdoptSuggestion adoption(SuggestionReference suggestion) {
        return loop.adoption(suggestion, 10);
    }
}

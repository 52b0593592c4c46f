package org.openleap.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.harness.Submissions.byEmail;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.Receipt;
import org.openleap.harness.Actor;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Rows;
import org.openleap.harness.SecondServiceLead;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Visitor;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.AccessRefusedException;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

/** What had ended is looked at again, by somebody new; every step told and counted. */
class SecondLookIT extends InContainer {
    private static final LocalDate FAR_AHEAD = LocalDate.of(2099, 1, 1);
    private static final String WHY = "You did not ask the night staff, and they want it as well.";

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
    ReconsiderationService seconds;

    @EJB
    RejectionRegister rejections;

    @EJB
    Tracking tracking;

    @EJB
    Lead lead;

    @EJB
    ServiceLead serviceLead;

    @EJB
    SecondServiceLead another;

    @EJB
    Visitor visitor;

    private Receipt receipt;

    @BeforeEach
    void somebodySaysSomething() {
        receipt = loop.submitted(byEmail());
    }

    @Test
    void aProposerAsksOnceAndSomebodyNewDecides() {
        var suggestion = rejected();
        assertThat(tasks()).containsExactly("askAgain");

        visitor.does(() -> tracking.askAgain(says(WHY)));

        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.RECONSIDERING);
        assertThat(tasks()).isEmpty();
        assertThat(loop.as(lead, suggestion).second().words()).isEqualTo(WHY);
        assertThatThrownBy(() -> lead.does(() -> suggestions.assign(giving(suggestion, serviceLead))))
                .hasFieldOrPropertyWithValue("code", SuggestionProblem.SAME_PERSON);
        lead.does(() -> suggestions.assign(giving(suggestion, another)));
        another.does(() -> seconds.upholdRejection(stillNo(suggestion)));

        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.REJECTED);
        assertThat(told()).containsSubsequence("REJECTED", "RECONSIDERING", "RECONSIDERED_REJECTED");
        assertThatThrownBy(() -> visitor.does(() -> tracking.askAgain(says(WHY))))
                .isInstanceOf(ConflictException.class)
                .hasFieldOrPropertyWithValue("code", SuggestionProblem.ASKED_BEFORE);
        assertThat(counters.agree(receipt.reference())).isTrue();
        assertThat(rows.texts(
                        "select concat(cause, had_ended, outcome) from reconsideration where item = ?",
                        receipt.reference().value()))
                .containsExactly("PROPOSERREJECTEDREJECTED");
    }

    @Test
    void whoeverDecidedFirstIsNobodyNewTheSecondTimeEither() {
        var suggestion = rejected();
        reconsidered(suggestion);
        lead.does(() -> suggestions.assign(giving(suggestion, another)));
        another.does(() -> seconds.upholdRejection(stillNo(suggestion)));

        reconsidered(suggestion);

        for (var once : List.of(serviceLead, another)) {
            assertThatThrownBy(() -> lead.does(() -> suggestions.assign(giving(suggestion, once))))
                    .hasFieldOrPropertyWithValue("code", SuggestionProblem.SAME_PERSON);
        }
    }

    @Test
    void theFirstAnswerStaysInTheStory() {
        var suggestion = rejected();
        reconsidered(suggestion);
        lead.does(() -> suggestions.assign(giving(suggestion, another)));

        long before = counters.figure(figures::adoptedAfterAll);
        another.does(() -> seconds.adopt(adoption(suggestion)));

        assertThat(counters.figure(figures::adoptedAfterAll)).isEqualTo(before + 1);
        var story = visitor.asks(() -> tracking.track(receipt.reference().value(), receipt.phrase()));
        assertThat(story.steps())
                .extracting(TrackedStep::kind)
                .containsSubsequence("rejected", "revived", "reconsideredAdopted");
        assertThat(story.steps())
                .filteredOn(step -> step.kind().equals("rejected"))
                .extracting(TrackedStep::text)
                .containsExactly("People must be able to see where they walk.");
    }

    @Test
    void aRejectionComesUpOnItsDayAndByItsReason() {
        var suggestion = rejected();
        assertThat(ideas("")).doesNotContain(suggestion);
        assertThat(ideas("not_safe")).contains(suggestion);
        assertThat(ideas("no_funding")).doesNotContain(suggestion);

        rows.arrange("update leap.suggestion set review_on = utc_date() where item = '"
                + receipt.reference().value() + "'");

        assertThat(ideas("")).contains(suggestion);
    }

    @Test
    void whatIsNotDoneGoesOnAndItsLoopIsOpenAgain() {
        var suggestion = completed();

        visitor.does(() -> tracking.askAgain(says("The lights were on all night on Sunday.")));
        lead.does(() -> suggestions.assign(giving(suggestion, another)));
        long before = counters.figure(figures::foundNotDone);
        another.does(() -> seconds.workAgain(new WorkAgain(
                suggestion,
                loop.as(another, suggestion).version(),
                "Two of the switches were never fitted.",
                FAR_AHEAD)));

        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.IN_PROGRESS);
        assertThat(counters.figure(figures::foundNotDone)).isEqualTo(before + 1);
        assertThat(loop.as(serviceLead, suggestion).allowed()).contains(SuggestionAction.UPDATE);
        assertThat(told()).endsWith("RECONSIDERING", "RECONSIDERED_NOT_DONE");
        assertThat(counters.agree(receipt.reference())).isTrue();
    }

    @Test
    void onlyWhoeverGotItLooksAgain() {
        var suggestion = completed();
        visitor.does(() -> tracking.askAgain(says("The lights were on all night on Sunday.")));
        lead.does(() -> suggestions.assign(giving(suggestion, another)));
        var answer = new UpholdCompletion(
                suggestion, loop.as(serviceLead, suggestion).version(), "I have seen that the lights are dim.");

        assertThatThrownBy(() -> serviceLead.does(() -> seconds.upholdCompletion(answer)))
                .isInstanceOf(AccessRefusedException.class);
        another.does(() -> seconds.upholdCompletion(answer));

        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.COMPLETED);
        assertThat(told()).endsWith("RECONSIDERED_COMPLETED");
    }

    @Test
    void askingNeedsWordsAndTheRightPhrase() {
        rejected();

        assertThatThrownBy(() -> visitor.does(() -> tracking.askAgain(says("No."))))
                .isInstanceOf(RuleViolatedException.class)
                .hasFieldOrPropertyWithValue("code", SuggestionProblem.WORDS_MISSING);
        var stranger = new ProposerSays(receipt.reference().value(), "one two three four", 1, WHY);
        assertThatThrownBy(() -> visitor.does(() -> tracking.askAgain(stranger)))
                .isInstanceOf(NotFoundException.class);
    }

    private SuggestionReference rejected() {
        var suggestion = loop.rejectedByOwner(receipt.reference());
        lead.does(() -> suggestions.countersign(loop.agreement(suggestion)));
        return suggestion;
    }

    private void reconsidered(SuggestionReference suggestion) {
        lead.does(() -> seconds.reconsider(
                new ReconsiderSuggestion(suggestion, loop.as(lead, suggestion).version(), true, WHY)));
    }

    private SuggestionReference completed() {
        var suggestion = loop.shownAsDone(receipt.reference());
        lead.does(() -> suggestions.confirmCompletion(loop.agreement(suggestion)));
        return suggestion;
    }

    private List<SuggestionReference> ideas(String reason) {
        return lead.asks(() -> rejections.page(reason, PageRequest.first(200))).rows().stream()
                .map(RejectedIdea::reference)
                .toList();
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

    private ProposerSays says(String words) {
        return new ProposerSays(receipt.reference().value(), receipt.phrase(), 1, words);
    }

    private AssignSuggestion giving(SuggestionReference suggestion, Actor to) {
        return new AssignSuggestion(suggestion, loop.version(suggestion), to.id());
    }

    private UpholdRejection stillNo(SuggestionReference suggestion) {
        return new UpholdRejection(
                suggestion,
                loop.version(suggestion),
                "I walked the corridor at night and could not see the steps.",
                "Lamps along the floor.",
                FAR_AHEAD);
    }

    private AdoptSuggestion adoption(SuggestionReference suggestion) {
        return loop.adoption(suggestion, 10);
    }
}

package org.openleap.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.harness.Submissions.byEmail;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.ProposerService;
import org.openleap.feedback.Receipt;
import org.openleap.feedback.WithdrawFeedback;
import org.openleap.harness.InContainer;
import org.openleap.harness.Later;
import org.openleap.harness.Officer;
import org.openleap.harness.Rows;
import org.openleap.harness.SecondServiceLead;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Visitor;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.Loop;
import org.openleap.suggestion.ProposerSays;
import org.openleap.suggestion.ProposerTask;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.suggestion.Tracking;

/** A question to the person who said it: asked, answered, noted, lapsed; the clock rests meanwhile. */
class ClarificationIT extends InContainer {
    private static final String QUESTION = "Do you mean the corridor or your own room?";

    @Inject
    Loop loop;

    @Inject
    Rows rows;

    @Inject
    Later later;

    @EJB
    ClarificationService questions;

    @EJB
    ClarificationRegister asked;

    @EJB
    ProposerAnswers answers;

    @EJB
    ProposerService proposers;

    @EJB
    Tracking tracking;

    @EJB
    SuggestionRegister register;

    @EJB
    Officer officer;

    @EJB
    ServiceLead serviceLead;

    @EJB
    SecondServiceLead another;

    @EJB
    Visitor visitor;

    private Receipt receipt;
    private SuggestionReference suggestion;

    @BeforeEach
    void somebodyDecides() {
        receipt = loop.submitted(byEmail());
        suggestion = loop.assigned(receipt.reference());
    }

    @Test
    void thePersonAnswersOnTheirOwnPage() {
        ask();
        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.CLARIFYING);
        assertThat(tasks()).extracting(ProposerTask::text).containsExactly(QUESTION);

        visitor.does(() -> answers.answer(says("The corridor, from ten on.")));

        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.UNDER_CONSIDERATION);
        assertThat(serviceLead.asks(() -> asked.of(suggestion)))
                .extracting(AskedQuestion::answer)
                .containsExactly("The corridor, from ten on.");
        assertThat(told()).endsWith("QUESTION_ASKED", "QUESTION_ANSWERED");
        assertThat(tasks()).isEmpty();
    }

    @Test
    void theStaffNoteWhatTheyWereToldOnThePhone() {
        ask();

        officer.does(
                () -> questions.noteAnswer(new NoteAnswer(suggestion, version(), "The corridor.", "on the phone")));

        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.UNDER_CONSIDERATION);
        assertThat(rows.texts(
                        "select answered_how from question where item = ?",
                        receipt.reference().value()))
                .containsExactly("on the phone");
    }

    @Test
    void aQuestionThatNobodyAnswersLapsesAndTheClockGoesOn() {
        var due = due();
        ask();
        assertThat(rows.texts(
                        "select open_due from suggestion where item = ?",
                        receipt.reference().value()))
                .as("nothing is late while the clock rests")
                .containsExactly("null");

        later.timePasses(40);

        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.UNDER_CONSIDERATION);
        assertThat(due()).isAfter(due.plusDays(30));
        assertThat(told()).endsWith("QUESTION_LAPSED");
        assertThatThrownBy(() -> visitor.does(() -> answers.answer(says("Too late?"))))
                .isInstanceOf(ConflictException.class)
                .hasFieldOrPropertyWithValue("code", ClarificationProblem.NO_OPEN_QUESTION);
    }

    @Test
    void aQuestionDoesNotLapseOnItsLastDay() {
        ask();

        later.timePasses(14);

        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.CLARIFYING);
    }

    @Test
    void anAnswerNeedsWordsAndTheRightPhrase() {
        ask();

        assertThatThrownBy(() -> visitor.does(() -> answers.answer(says("  "))))
                .isInstanceOf(RuleViolatedException.class)
                .hasFieldOrPropertyWithValue("code", ClarificationProblem.ANSWER_MISSING);
        var stranger = new ProposerSays(receipt.reference().value(), "one two three four", 1, "The corridor.");
        assertThatThrownBy(() -> visitor.does(() -> answers.answer(stranger))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aQuestionEndsWithWhatWasTakenBack() {
        ask();

        visitor.does(() ->
                proposers.withdraw(new WithdrawFeedback(receipt.reference().value(), receipt.phrase(), false)));

        assertThat(rows.texts(
                        "select status from question where item = ?",
                        receipt.reference().value()))
                .containsExactly("DROPPED");
    }

    @Test
    void nobodyAsksAboutWhatIsHiddenFromThem() {
        var command = new AskProposer(suggestion, version(), QUESTION);

        assertThatThrownBy(() -> another.does(() -> questions.ask(command))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> another.asks(() -> asked.of(suggestion))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theLetterIsSeenBeforeItIsSent() {
        var letter = serviceLead.asks(() -> questions.preview(new AskProposer(suggestion, version(), QUESTION)));

        assertThat(letter).contains(QUESTION, "If we do not, we decide with what we know.");
        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.UNDER_CONSIDERATION);
    }

    private void ask() {
        serviceLead.does(() -> questions.ask(new AskProposer(suggestion, version(), QUESTION)));
    }

    private long version() {
        return officer.asks(() -> register.find(suggestion)).version();
    }

    private LocalDate due() {
        return officer.asks(() -> register.find(suggestion)).summary().due();
    }

    private List<ProposerTask> tasks() {
        return visitor.asks(() -> tracking.track(receipt.reference().value(), receipt.phrase()))
                .tasks();
    }

    private List<String> told() {
        return rows.texts(
                "select occasion from telling where item = ? order by id",
                receipt.reference().value());
    }

    private ProposerSays says(String words) {
        return new ProposerSays(receipt.reference().value(), receipt.phrase(), 1, words);
    }
}

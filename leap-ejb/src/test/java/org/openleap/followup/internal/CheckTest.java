package org.openleap.followup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackReference;
import org.openleap.followup.CheckAnswer;
import org.openleap.followup.CheckKind;
import org.openleap.followup.CheckStatus;
import org.openleap.followup.FollowUpProblem;
import org.openleap.identity.UserId;
import org.openleap.shared.error.ConflictException;
import org.openleap.suggestion.CompletedSuggestion;
import org.openleap.suggestion.SuggestionReference;

/** One question about something that is done: when it is asked, whom, and how it ends. */
class CheckTest {
    private static final LocalDate LAST_OF_AUGUST = LocalDate.of(2026, 8, 31);
    private static final UserId DOER = new UserId("doer");

    @Test
    void itIsAskedAfterFourWeeksSixMonthsAndAYear() {
        assertThat(Arrays.stream(CheckKind.values()).map(kind -> kind.dayAfter(LAST_OF_AUGUST)))
                .containsExactly(
                        LocalDate.of(2026, 9, 28),
                        LocalDate.of(2026, 9, 28),
                        LocalDate.of(2027, 2, 28),
                        LocalDate.of(2027, 2, 28),
                        LocalDate.of(2027, 8, 31),
                        LocalDate.of(2027, 8, 31));
    }

    @Test
    void eachKindIsForExactlyOne() {
        assertThat(CheckKind.values())
                .allSatisfy(kind -> assertThat(
                                new boolean[] {kind.isForProposer(), kind.isForReviewer(), kind.isForOwner()})
                        .containsOnlyOnce(true));
    }

    @Test
    void whatWasSaidToBeDoneStaysWithTheQuestion() {
        var check = planned();

        assertThat(check.status()).isEqualTo(CheckStatus.PLANNED);
        assertThat(check.answerBy()).isEqualTo(LocalDate.MAX);
        assertThat(check.change()).isEqualTo("The lights dim at ten.");
        assertThat(check.owner()).isEqualTo(DOER);
    }

    @Test
    void anAnswerNeedsAQuestion() {
        var check = planned();

        assertThatThrownBy(() -> check.answer(CheckAnswer.YES, "", DOER, Instant.EPOCH))
                .isInstanceOf(ConflictException.class)
                .hasFieldOrPropertyWithValue("code", FollowUpProblem.NOT_POSSIBLE_NOW);
    }

    @Test
    void whatIsAnsweredIsNotAskedOrDroppedAgain() {
        var check = planned();
        check.ask(LAST_OF_AUGUST);
        check.answer(CheckAnswer.NO, " It is dark. ", DOER, Instant.EPOCH);

        check.drop();

        assertThat(check.status()).isEqualTo(CheckStatus.ANSWERED);
        assertThatThrownBy(() -> check.ask(LAST_OF_AUGUST)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(check::lapse).isInstanceOf(ConflictException.class);
    }

    @Test
    void whatNobodyNeedsToAskIsDropped() {
        var check = planned();

        check.drop();

        assertThat(check.status()).isEqualTo(CheckStatus.DROPPED);
    }

    private static Check planned() {
        var reference = new SuggestionReference(FeedbackReference.of(42), 1);
        var done = new CompletedSuggestion(
                reference, "Dim the lights", "larkrise-ward", DOER, "The lights dim at ten.", "Photographs");
        return Check.plan(done, CheckKind.RIGHT_REVIEWER, LAST_OF_AUGUST);
    }
}

package org.openleap.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.suggestion.SuggestionOutcome;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionStage;
import org.openleap.suggestion.SuggestionStatus;

class SharedOutcomeTest {
    @ParameterizedTest
    @CsvSource({
        "HELD, READING",
        "REFUSED, NOT_TAKEN_IN",
        "REDIRECTED, PASSED_ON",
        "MERGED, JOINED",
        "WITHDRAWN, TAKEN_BACK",
        "NO_SUGGESTION, COUNTED"
    })
    void withoutASuggestionTheItemSaysIt(FeedbackStatus status, SharedOutcome outcome) {
        assertThat(SharedOutcome.of(status, List.of())).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "DONE DECIDING, DECIDING",
        "DONE AGREED, DOING",
        "DONE DOING NOT_POSSIBLE, DOING",
        "NOT_POSSIBLE DONE, DONE",
        "NOT_POSSIBLE, NOT_POSSIBLE"
    })
    void whatIsOpenCountsMoreThanWhatHasEnded(String stages, SharedOutcome outcome) {
        assertThat(SharedOutcome.of(FeedbackStatus.HAS_SUGGESTIONS, suggestions(stages)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "ADOPTION_PROPOSED, DECIDING",
        "REJECTION_PROPOSED, DECIDING",
        "COMPLETION_PROPOSED, DOING",
        "COMPLETED, DONE",
        "REJECTED, NOT_POSSIBLE"
    })
    void nobodyOutsideReadsWhatWaitsForASecondPerson(SuggestionStatus status, SuggestionStage stage) {
        assertThat(SuggestionStage.of(status)).isEqualTo(stage);
    }

    @Test
    void noOrganisationCanBeTakenForTheVoice() {
        assertThat(new Audience("voice").isVoice()).isFalse();
        assertThat(Audience.VOICE.isVoice()).isTrue();
    }

    private static List<SuggestionOutcome> suggestions(String stages) {
        return Stream.of(stages.split(" "))
                .map(SuggestionStage::valueOf)
                .map(SharedOutcomeTest::suggestion)
                .toList();
    }

    private static SuggestionOutcome suggestion(SuggestionStage stage) {
        return new SuggestionOutcome(
                new SuggestionReference(FeedbackReference.of(42), 1),
                "Title",
                stage,
                "",
                "",
                LocalDate.MAX,
                "",
                "",
                "",
                LocalDate.MAX,
                LocalDate.MAX,
                LocalDate.MAX);
    }
}

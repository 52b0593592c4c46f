package org.openleap.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.feedback.FeedbackProblem.NOT_POSSIBLE_NOW;
import static org.openleap.feedback.FeedbackProblem.NOT_SCREENED;
import static org.openleap.feedback.FeedbackProblem.NO_MARKED_SUGGESTION;
import static org.openleap.feedback.FeedbackProblem.REASON_MISSING;
import static org.openleap.feedback.FeedbackProblem.RECEIVING_BODY_MISSING;
import static org.openleap.feedback.internal.FeedbackItemFixture.NOON;
import static org.openleap.feedback.internal.FeedbackItemFixture.OFFICER;
import static org.openleap.feedback.internal.FeedbackItemFixture.REFERENCE;
import static org.openleap.feedback.internal.FeedbackItemFixture.aConclusion;
import static org.openleap.feedback.internal.FeedbackItemFixture.aReceivedItem;
import static org.openleap.feedback.internal.FeedbackItemFixture.aScreenedItem;
import static org.openleap.feedback.internal.FeedbackItemFixture.anItemInAnalysis;
import static org.openleap.feedback.internal.FeedbackItemFixture.screening;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.Handover;
import org.openleap.feedback.ScreenFeedback;
import org.openleap.feedback.ScreeningOutcome;

class FeedbackItemTest {

    @Test
    void anItemThatPassesStaysReceivedAndIsStamped() {
        var item = aScreenedItem();

        assertThat(item.status()).isEqualTo(FeedbackStatus.RECEIVED);
        assertThat(item.screening().isPassed()).isTrue();
        assertThat(item.screening().by()).contains(OFFICER);
    }

    @ParameterizedTest
    @CsvSource({"HOLD, HELD", "REFUSE, REFUSED", "REDIRECT, REDIRECTED"})
    void anItemThatDoesNotPassIsNotScreened(ScreeningOutcome outcome, FeedbackStatus status) {
        var item = aReceivedItem();

        item.screen(screening(outcome), OFFICER, NOON, NOON);

        assertThat(item.status()).isEqualTo(status);
        assertThat(item.screening().isPassed()).isFalse();
    }

    @Test
    void aHeldItemComesBackWhenItPasses() {
        var item = aReceivedItem();
        item.screen(screening(ScreeningOutcome.HOLD), OFFICER, NOON, NOON);

        item.screen(screening(ScreeningOutcome.PASS), OFFICER, NOON, NOON);

        assertThat(item.status()).isEqualTo(FeedbackStatus.RECEIVED);
        assertThat(item.screening().isPassed()).isTrue();
    }

    @Test
    void anItemIsScreenedOnlyOnce() {
        var item = aScreenedItem();

        assertThatThrownBy(() -> item.screen(screening(ScreeningOutcome.PASS), OFFICER, NOON, NOON))
                .hasFieldOrPropertyWithValue("code", NOT_POSSIBLE_NOW);
    }

    @Test
    void aRefusalNeedsAReason() {
        var command = ScreenFeedback.refuse(REFERENCE, 0, "advert", " ");

        assertThatThrownBy(() -> aReceivedItem().screen(command, OFFICER, NOON, NOON))
                .hasFieldOrPropertyWithValue("code", REASON_MISSING);
    }

    @Test
    void aRedirectionNamesTheBodyThatHasItNow() {
        var command = ScreenFeedback.redirect(REFERENCE, 0, Handover.none(), "it is a complaint");

        assertThatThrownBy(() -> aReceivedItem().screen(command, OFFICER, NOON, NOON))
                .hasFieldOrPropertyWithValue("code", RECEIVING_BODY_MISSING);
    }

    @Test
    void nobodyReadsAnItemBeforeItIsScreened() {
        assertThatThrownBy(() -> aReceivedItem().startAnalysis(OFFICER, NOON))
                .hasFieldOrPropertyWithValue("code", NOT_SCREENED);
    }

    @Test
    void whoeverStartsToReadOwnsTheAnalysis() {
        assertThat(anItemInAnalysis().analysis().analyst()).isEqualTo(OFFICER);
    }

    @Test
    void anItemWithoutASuggestionKeepsItsThemesAndHasNothingDue() {
        var item = anItemInAnalysis();

        item.findNoSuggestion(aConclusion("parking", "parking", "discharge"), OFFICER, NOON);

        assertThat(item.status()).isEqualTo(FeedbackStatus.NO_SUGGESTION);
        assertThat(item.themes()).containsExactly("parking", "discharge");
        assertThat(item.dueAt()).isEqualTo(Instant.MAX);
    }

    @Test
    void theFindingThatThereAreSuggestionsNeedsOne() {
        assertThatThrownBy(() -> anItemInAnalysis().findSuggestions(aConclusion(), OFFICER, NOON))
                .hasFieldOrPropertyWithValue("code", NO_MARKED_SUGGESTION);
    }

    @Test
    void theLastChangeSaysWhoDidWhat() {
        var change = aScreenedItem().lastChange();

        assertThat(change.by()).isEqualTo(OFFICER.value());
        assertThat(change.what()).isEqualTo("feedback.screened");
    }
}

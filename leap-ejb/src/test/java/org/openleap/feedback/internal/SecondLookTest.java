package org.openleap.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.feedback.FeedbackProblem.NOT_POSSIBLE_NOW;
import static org.openleap.feedback.FeedbackProblem.NOT_SCREENED;
import static org.openleap.feedback.internal.FeedbackItemFixture.NOON;
import static org.openleap.feedback.internal.FeedbackItemFixture.OFFICER;
import static org.openleap.feedback.internal.FeedbackItemFixture.REFERENCE;
import static org.openleap.feedback.internal.FeedbackItemFixture.aConclusion;
import static org.openleap.feedback.internal.FeedbackItemFixture.aReceivedItem;
import static org.openleap.feedback.internal.FeedbackItemFixture.aScreenedItem;
import static org.openleap.feedback.internal.FeedbackItemFixture.anItemInAnalysis;
import static org.openleap.feedback.internal.FeedbackItemFixture.screening;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.ProposerAct;
import org.openleap.feedback.ScreeningOutcome;
import org.openleap.identity.UserId;

/** What happens to an item besides being read once: read again, joined, taken back. */
class SecondLookTest {
    private static final FeedbackReference OTHER = FeedbackReference.of(4711);
    private static final FeedbackReference THIRD = FeedbackReference.of(815);
    private static final Instant LATER = NOON.plus(Duration.ofDays(5));

    @Test
    void anItemThatWasReadIsReadAgainByWhoeverReadItFirst() {
        var item = anItemInAnalysis();
        item.findNoSuggestion(aConclusion("parking"), OFFICER, NOON);

        item.readAgain(UserId.PUBLIC, NOON, LATER);

        assertThat(item.status()).isEqualTo(FeedbackStatus.IN_ANALYSIS);
        assertThat(item.analysis().analyst()).isEqualTo(OFFICER);
        assertThat(item.dueAt()).isEqualTo(LATER);
    }

    @Test
    void whatNobodyHasReadCannotBeReadAgain() {
        assertThatThrownBy(() -> aScreenedItem().readAgain(UserId.PUBLIC, NOON, LATER))
                .hasFieldOrPropertyWithValue("code", NOT_POSSIBLE_NOW);
    }

    @Test
    void readingForTheFirstTimeIsForNewItemsOnly() {
        var item = anItemInAnalysis();
        item.findNoSuggestion(aConclusion("parking"), OFFICER, NOON);

        assertThatThrownBy(() -> item.startAnalysis(OFFICER, NOON))
                .hasFieldOrPropertyWithValue("code", NOT_POSSIBLE_NOW);
    }

    @Test
    void anItemThatIsJoinedGoesOnElsewhereAndHasNothingDue() {
        var item = anItemInAnalysis();

        item.mergeInto(OTHER, OFFICER, NOON);

        assertThat(item.status()).isEqualTo(FeedbackStatus.MERGED);
        assertThat(item.head()).isEqualTo(OTHER);
        assertThat(item.dueAt()).isEqualTo(Instant.MAX);
        item.follow(THIRD);
        assertThat(item.head()).isEqualTo(THIRD);
    }

    @Test
    void nobodyJoinsWhatNobodyHasScreened() {
        assertThatThrownBy(() -> aReceivedItem().mergeInto(OTHER, OFFICER, NOON))
                .hasFieldOrPropertyWithValue("code", NOT_SCREENED);
    }

    @Test
    void whoSaysThatTheirsIsSomethingElseGetsItOutAgain() {
        var item = aScreenedItem();
        item.mergeInto(OTHER, OFFICER, NOON);

        item.readAgain(UserId.PUBLIC, NOON, LATER);

        assertThat(item.status()).isEqualTo(FeedbackStatus.IN_ANALYSIS);
        assertThat(item.head()).isEqualTo(REFERENCE);
    }

    @Test
    void aScreenedItemIsTakenBackAtOnce() {
        var item = aScreenedItem();

        item.withdraw(true, NOON);

        assertThat(item.status()).isEqualTo(FeedbackStatus.WITHDRAWN);
        assertThat(item.dueAt()).isEqualTo(Instant.MAX);
    }

    @Test
    void aPersonLooksFirstBeforeWordsCanBeTakenBackThatNobodyHasSeen() {
        var item = aReceivedItem();

        item.withdraw(false, NOON);

        assertThat(item.status()).isEqualTo(FeedbackStatus.RECEIVED);
        assertThat(item.dueAt()).isNotEqualTo(Instant.MAX);
        item.screen(screening(ScreeningOutcome.PASS), OFFICER, NOON, LATER);
        assertThat(item.status()).isEqualTo(FeedbackStatus.WITHDRAWN);
        assertThat(item.dueAt()).isEqualTo(Instant.MAX);
    }

    @Test
    void whatIsHeldStaysHeldUntilSomebodyLetsItGo() {
        var item = aReceivedItem();
        item.screen(screening(ScreeningOutcome.HOLD), OFFICER, NOON, LATER);

        item.withdraw(false, NOON);

        assertThat(item.status()).isEqualTo(FeedbackStatus.HELD);
        item.screen(screening(ScreeningOutcome.PASS), OFFICER, NOON, LATER);
        assertThat(item.status()).isEqualTo(FeedbackStatus.WITHDRAWN);
    }

    @Test
    void peopleAreOfferedWhatTheyCanDoAndNothingElse() {
        var item = anItemInAnalysis();
        assertThat(OwnItems.acts(item)).containsExactly(ProposerAct.WITHDRAW);

        item.findNoSuggestion(aConclusion("parking"), OFFICER, NOON);
        assertThat(OwnItems.acts(item)).containsExactlyInAnyOrder(ProposerAct.WITHDRAW, ProposerAct.SAY_ASKED);

        item.mergeInto(OTHER, OFFICER, NOON);
        assertThat(OwnItems.acts(item)).containsExactlyInAnyOrder(ProposerAct.WITHDRAW, ProposerAct.SAY_MISUNDERSTOOD);

        item.withdraw(true, NOON);
        assertThat(OwnItems.acts(item)).isEmpty();
    }
}

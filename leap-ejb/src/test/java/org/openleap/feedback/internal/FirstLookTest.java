package org.openleap.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.feedback.internal.FeedbackItemFixture.MORNING;
import static org.openleap.feedback.internal.FeedbackItemFixture.NOON;
import static org.openleap.feedback.internal.FeedbackItemFixture.OFFICER;
import static org.openleap.feedback.internal.FeedbackItemFixture.REFERENCE;
import static org.openleap.feedback.internal.FeedbackItemFixture.aReceivedItem;
import static org.openleap.feedback.internal.FeedbackItemFixture.aSubmission;
import static org.openleap.feedback.internal.FeedbackItemFixture.anItemInAnalysis;
import static org.openleap.feedback.internal.FeedbackItemFixture.screening;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.FollowHandover;
import org.openleap.feedback.Handover;
import org.openleap.feedback.RedirectTarget;
import org.openleap.feedback.ScreenFeedback;
import org.openleap.feedback.ScreeningOutcome;

/** The first look: danger comes to the top, complaints are obeyed, and what is not ours keeps a pointer. */
class FirstLookTest {

    @Test
    void wordsThatTellOfDangerHoldAnItem() {
        var item = aReceivedItem();

        item.raise(List.of("overdose", "suicide"), NOON, MORNING);

        assertThat(item.status()).isEqualTo(FeedbackStatus.HELD);
        assertThat(item.admission().firstLook().urgent()).isTrue();
        assertThat(item.admission().firstLook().hotWords()).containsExactly("overdose", "suicide");
        assertThat(item.dueAt()).isEqualTo(NOON);
    }

    @Test
    void whoeverOnlySaysThatSomebodyIsAtRiskIsLookedAtSoonAndNotHeld() {
        var item = aReceivedItem();

        item.raise(List.of(), NOON, MORNING);

        assertThat(item.status()).isEqualTo(FeedbackStatus.RECEIVED);
        assertThat(item.admission().firstLook().urgent()).isTrue();
    }

    @Test
    void whoeverLetsAHeldItemGoSaysWhy() {
        var item = aReceivedItem();
        item.raise(List.of("knife"), NOON, MORNING);

        assertThatThrownBy(() -> item.screen(ScreenFeedback.pass(REFERENCE, 0, " "), OFFICER, NOON, NOON))
                .hasFieldOrPropertyWithValue("code", FeedbackProblem.REASON_MISSING);
        item.screen(ScreenFeedback.pass(REFERENCE, 0, "A bread knife in the kitchen."), OFFICER, NOON, NOON);
        assertThat(item.status()).isEqualTo(FeedbackStatus.RECEIVED);
    }

    @Test
    void aComplaintPassesOnlyWhenThePersonAgreed() {
        var item = aReceivedItem(aSubmission(true));

        assertThatThrownBy(() -> item.screen(screening(ScreeningOutcome.PASS), OFFICER, NOON, NOON))
                .hasFieldOrPropertyWithValue("code", FeedbackProblem.COMPLAINT_NOT_AGREED);
        item.agreeToFeedback("She said on the phone that a suggestion is enough.", OFFICER, NOON);
        item.screen(screening(ScreeningOutcome.PASS), OFFICER, NOON, NOON);
        assertThat(item.screening().isPassed()).isTrue();
    }

    @Test
    void whoeverAskedForAComplaintAgreedToTheComplaintsTeam() {
        var to = Handover.to(RedirectTarget.COMPLAINT, "Our complaints team", "");

        assertThatCode(() -> passOn(aReceivedItem(aSubmission(true)), to)).doesNotThrowAnyException();
        assertThatThrownBy(() -> passOn(aReceivedItem(), to))
                .hasFieldOrPropertyWithValue("code", FeedbackProblem.CONSENT_MISSING);
    }

    @ParameterizedTest
    @EnumSource(
            value = RedirectTarget.class,
            names = {"SAFEGUARDING", "INCIDENT"})
    void safetyGoesBeforeConsent(RedirectTarget target) {
        assertThatCode(() -> passOn(aReceivedItem(), Handover.to(target, "The duty desk", "")))
                .doesNotThrowAnyException();
    }

    @Test
    void theReceiptAndTheLearningComeLaterAndStayWhenItComesBack() {
        var item = aReceivedItem();
        passOn(item, Handover.to(RedirectTarget.PALS, "PALS", "He said yes."));

        item.followHandover(new FollowHandover(REFERENCE, 0, " P-77 ", "Ask about parking first."), OFFICER, NOON);
        item.comeBack(OFFICER, NOON, NOON.plusSeconds(60));

        assertThat(item.status()).isEqualTo(FeedbackStatus.RECEIVED);
        assertThat(item.screening().isPassed()).isTrue();
        assertThat(item.dueAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(item.admission().handover().receiptNumber()).isEqualTo("P-77");
        assertThat(item.admission().handover().learning()).isEqualTo("Ask about parking first.");
    }

    @Test
    void onlyWhatIsElsewhereCanComeBack() {
        assertThatThrownBy(() -> aReceivedItem().comeBack(OFFICER, NOON, NOON))
                .hasFieldOrPropertyWithValue("code", FeedbackProblem.NOT_POSSIBLE_NOW);
    }

    @Test
    void whoeverReadsItCanStillHoldItAndNobodyElseSeesItThen() {
        var item = anItemInAnalysis();

        item.screen(screening(ScreeningOutcome.HOLD), OFFICER, NOON, NOON);

        assertThat(item.status()).isEqualTo(FeedbackStatus.HELD);
        assertThat(item.screening().isPassed()).isFalse();
    }

    private static void passOn(FeedbackItem item, Handover to) {
        item.screen(ScreenFeedback.redirect(REFERENCE, 0, to, "It is theirs."), OFFICER, NOON, NOON);
    }
}

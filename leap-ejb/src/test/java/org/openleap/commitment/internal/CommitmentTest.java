package org.openleap.commitment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openleap.commitment.ActivityKind;
import org.openleap.commitment.CommitmentAction;
import org.openleap.commitment.CommitmentProblem;
import org.openleap.commitment.CommitmentReference;
import org.openleap.commitment.CommitmentScore;
import org.openleap.commitment.CommitmentStatus;
import org.openleap.commitment.KeepCommitment;
import org.openleap.commitment.MakeCommitment;
import org.openleap.commitment.PlanActivity;
import org.openleap.commitment.PromiseCell;
import org.openleap.commitment.PromiseVerb;
import org.openleap.commitment.Side;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.partnership.PartnershipReference;
import org.openleap.shared.error.AccessRefusedException;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.RuleViolatedException;

/** One commitment between the two sides, without a database. */
class CommitmentTest {
    private static final PartnershipReference CARERS = new PartnershipReference("LEAP-6");
    private static final UserId SOMEBODY = new UserId("somebody");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final VisibilityScope LEAD = trust(Roles.ENGAGEMENT_LEAD);
    private static final VisibilityScope OFFICER = trust(Roles.ENGAGEMENT_OFFICER);
    private static final VisibilityScope DIRECTOR = trust(Roles.DIRECTOR);
    private static final VisibilityScope PARTNER =
            VisibilityScope.guest(SOMEBODY, Set.of(Roles.PARTNER), "carers-link-hartmoor", true);

    private final CommitmentAccess access = new CommitmentAccess();

    @Test
    void aRaisedCommitmentIsDueBeforeTheActivityStarts() {
        var campaign = Activity.plan(campaign("https://example.org/talk"), SOMEBODY, NOON);
        var promise = Promise.of(CARERS, cell(Side.TRUST, true, "Tell them first"), SOMEBODY, NOON);

        var raised = Commitment.raise(promise, campaign, "carers-link-hartmoor", SOMEBODY, NOON);

        assertThat(raised.due()).isEqualTo(LocalDate.of(2026, 12, 17));
        assertThat(raised.status()).isEqualTo(CommitmentStatus.DUE);
        assertThat(raised.wording()).isEqualTo("Tell them first");
        assertThat(raised.by()).isEqualTo(Side.TRUST);
        assertThat(raised.organisation()).isEqualTo("carers-link-hartmoor");
    }

    @Test
    void whatAPartnershipLeavesOpenAtItsEndIsMissedWhenItsDayHasPassedAndElseCountsForNobody() {
        var past = commitment(Side.TRUST);
        var later = commitment(Side.TRUST);

        past.end(past.due().plusDays(1), SOMEBODY, NOON);
        later.end(later.due(), SOMEBODY, NOON);

        assertThat(past.status()).isEqualTo(CommitmentStatus.MISSED);
        assertThat(later.status()).isEqualTo(CommitmentStatus.WAIVED);
        assertThat(later.settledOn()).isEqualTo(later.due());
    }

    @Test
    void anAgreedPromiseNeedsWords() {
        assertThatThrownBy(() -> Promise.of(CARERS, cell(Side.TRUST, true, " "), SOMEBODY, NOON))
                .isInstanceOf(RuleViolatedException.class)
                .hasFieldOrPropertyWithValue("code", CommitmentProblem.WORDING_MISSING);
    }

    @Test
    void aLinkThatIsNoWebAddressIsRefused() {
        assertThatThrownBy(() -> Activity.plan(campaign("javascript:alert(1)"), SOMEBODY, NOON))
                .isInstanceOf(RuleViolatedException.class)
                .hasFieldOrPropertyWithValue("code", CommitmentProblem.NOT_A_LINK);
    }

    @Test
    void onlyTheSideThatPromisedShowsThatItWasKept() {
        var ours = commitment(Side.TRUST);
        var theirs = commitment(Side.PARTNER);

        assertThat(access.allowed(ours, OFFICER)).contains(CommitmentAction.KEEP);
        assertThat(access.allowed(ours, PARTNER)).containsExactly(CommitmentAction.ASK_WAIVER);
        assertThat(access.allowed(theirs, PARTNER)).contains(CommitmentAction.KEEP);
        assertThatThrownBy(() -> access.require(CommitmentAction.KEEP, theirs, LEAD))
                .isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void aDirectorOnlyReads() {
        assertThat(access.allowed(commitment(Side.TRUST), DIRECTOR)).isEmpty();
    }

    @Test
    void theSideThatAskedDoesNotAnswerItself() {
        var ours = commitment(Side.TRUST);
        ours.askWaiver(Side.TRUST, "The hall burnt down", SOMEBODY, NOON);

        assertThat(access.allowed(ours, LEAD)).containsExactly(CommitmentAction.KEEP);
        assertThat(access.allowed(ours, PARTNER)).containsExactly(CommitmentAction.ANSWER_WAIVER);
        ours.answerWaiver(true, "", TODAY, SOMEBODY, NOON);
        assertThat(ours.status()).isEqualTo(CommitmentStatus.WAIVED);
    }

    @Test
    void aNoLeavesItDue() {
        var ours = commitment(Side.TRUST);
        ours.askWaiver(Side.TRUST, "We are short of people", SOMEBODY, NOON);

        ours.answerWaiver(false, "We need it", TODAY, SOMEBODY, NOON);

        assertThat(ours.status()).isEqualTo(CommitmentStatus.DUE);
    }

    @Test
    void eachSideMayGiveWayInADisputeAndOnlyALeadDecidesAgainstSomebody() {
        var ours = kept(Side.TRUST);
        ours.dispute(Side.PARTNER, "Nobody told us", TODAY, SOMEBODY, NOON);

        assertThat(access.allowed(ours, OFFICER)).containsExactly(CommitmentAction.SETTLE_MISSED);
        assertThat(access.allowed(ours, PARTNER)).containsExactly(CommitmentAction.SETTLE_KEPT);
        assertThat(access.allowed(ours, LEAD))
                .containsExactlyInAnyOrder(CommitmentAction.SETTLE_KEPT, CommitmentAction.SETTLE_MISSED);
    }

    @Test
    void whatWasSettledIsNotDisputedAgain() {
        var ours = kept(Side.TRUST);
        assertThat(access.allowed(ours, PARTNER)).containsExactly(CommitmentAction.DISPUTE);
        ours.dispute(Side.PARTNER, "Nobody told us", TODAY, SOMEBODY, NOON);

        ours.settle(true, "The letter came on Monday", TODAY, SOMEBODY, NOON);

        assertThat(ours.status()).isEqualTo(CommitmentStatus.KEPT);
        assertThat(access.allowed(ours, PARTNER)).isEmpty();
    }

    @Test
    void whatIsMissedStaysMissed() {
        var ours = commitment(Side.TRUST);
        ours.miss(TODAY, UserId.SYSTEM, NOON);

        assertThatThrownBy(() -> ours.keep(proof(), SOMEBODY, NOON)).isInstanceOf(ConflictException.class);
    }

    @Test
    void itIsLateOnlyAfterItsDayAndWhileItIsOwed() {
        var ours = commitment(Side.TRUST);

        assertThat(ours.isLate(ours.due())).isFalse();
        assertThat(ours.isLate(ours.due().plusDays(1))).isTrue();
        ours.keep(proof(), SOMEBODY, NOON);
        assertThat(ours.isLate(ours.due().plusDays(1))).isFalse();
    }

    @Test
    void aDisputeMovesTheScoreAndAWaiverDoesNot() {
        var before = List.of(
                new Tally(Side.TRUST, CommitmentStatus.KEPT, 3), new Tally(Side.PARTNER, CommitmentStatus.MISSED, 1));
        var after = List.of(
                new Tally(Side.TRUST, CommitmentStatus.KEPT, 2),
                new Tally(Side.TRUST, CommitmentStatus.DISPUTED, 1),
                new Tally(Side.PARTNER, CommitmentStatus.MISSED, 1));

        assertThat(CommitmentMapper.score(before).trust()).isEqualTo(new CommitmentScore(3, 3));
        assertThat(CommitmentMapper.score(after).trust()).isEqualTo(new CommitmentScore(2, 3));
        assertThat(CommitmentMapper.score(after).partner()).isEqualTo(new CommitmentScore(0, 1));
        assertThat(CommitmentMapper.score(after).together().percent()).isEqualTo(50);
        assertThat(CommitmentScore.NONE.percent()).isEqualTo(100);
    }

    @Test
    void aPartnerPromisesForItselfOnly() {
        access.requirePromising(Side.PARTNER, PARTNER);
        access.requirePromising(Side.PARTNER, LEAD);

        assertThatThrownBy(() -> access.requirePromising(Side.TRUST, PARTNER))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> access.requirePromising(Side.TRUST, DIRECTOR))
                .isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void aPartnerPlansForItselfOnly() {
        access.requirePlanning("carers-link-hartmoor", PARTNER);
        access.requirePlanning("carers-link-hartmoor", OFFICER);

        assertThatThrownBy(() -> access.requirePlanning("merrow-valley-cvs", PARTNER))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> access.requirePlanning("", PARTNER)).isInstanceOf(AccessRefusedException.class);
    }

    private static VisibilityScope trust(String role) {
        return new VisibilityScope(SOMEBODY, Set.of(role), Set.of(), Set.of(), "", false);
    }

    private static Commitment commitment(Side by) {
        var command = new MakeCommitment(CARERS, by, "Room and drinks", "", TODAY);
        return Commitment.make(command, "carers-link-hartmoor", SOMEBODY, NOON);
    }

    private static Commitment kept(Side by) {
        var commitment = commitment(by);
        commitment.keep(proof(), SOMEBODY, NOON);
        return commitment;
    }

    private static KeepCommitment proof() {
        return new KeepCommitment(new CommitmentReference(1), 1, "The letter of 3 November", TODAY);
    }

    private static PromiseCell cell(Side by, boolean agreed, String wording) {
        return new PromiseCell(by, PromiseVerb.INFORM, ActivityKind.CAMPAIGN, agreed, wording, 14);
    }

    private static PlanActivity campaign(String link) {
        return new PlanActivity(
                ActivityKind.CAMPAIGN,
                "Talk it through",
                "Posters in every waiting room",
                LocalDate.of(2026, 12, 31),
                "",
                Set.of("media"),
                link,
                List.of("The national voice", "Carers Link"));
    }
}

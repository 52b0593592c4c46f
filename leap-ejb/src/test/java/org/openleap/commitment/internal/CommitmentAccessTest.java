package org.openleap.commitment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.commitment.CommitmentAction.ANSWER_WAIVER;
import static org.openleap.commitment.CommitmentAction.ASK_WAIVER;
import static org.openleap.commitment.CommitmentAction.DISPUTE;
import static org.openleap.commitment.CommitmentAction.KEEP;
import static org.openleap.commitment.CommitmentAction.SETTLE_KEPT;
import static org.openleap.commitment.CommitmentAction.SETTLE_MISSED;
import static org.openleap.harness.Callers.OWN;
import static org.openleap.harness.Callers.SOMEBODY;
import static org.openleap.harness.Callers.everybodyBut;
import static org.openleap.harness.Callers.guest;
import static org.openleap.harness.Callers.trust;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openleap.commitment.CommitmentStatus;
import org.openleap.commitment.Side;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.error.AccessRefusedException;

/** What somebody may do about a commitment that they can see. */
class CommitmentAccessTest {
    private static final VisibilityScope LEAD = trust(Roles.ENGAGEMENT_LEAD);
    private static final VisibilityScope OFFICER = trust(Roles.ENGAGEMENT_OFFICER);
    private static final VisibilityScope PARTNER = guest(Roles.PARTNER);

    private final CommitmentAccess access = new CommitmentAccess();

    @Test
    void whoPromisedKeepsItAndEitherSideMayAskToLetItGo() {
        assertThat(access.allowed(of(Side.TRUST, CommitmentStatus.DUE), OFFICER))
                .containsExactlyInAnyOrder(KEEP, ASK_WAIVER);
        assertThat(access.allowed(of(Side.TRUST, CommitmentStatus.DUE), PARTNER))
                .containsExactly(ASK_WAIVER);
        assertThat(access.allowed(of(Side.PARTNER, CommitmentStatus.DUE), PARTNER))
                .containsExactlyInAnyOrder(KEEP, ASK_WAIVER);
    }

    @Test
    void theSideThatDidNotAskAnswers() {
        var asked = of(Side.TRUST, CommitmentStatus.WAIVER_ASKED);

        assertThat(access.allowed(asked, PARTNER)).doesNotContain(ANSWER_WAIVER);
        assertThat(access.allowed(asked, OFFICER)).contains(ANSWER_WAIVER);
    }

    @Test
    void theOtherSideDisputesOnce() {
        assertThat(access.allowed(of(Side.TRUST, CommitmentStatus.KEPT), PARTNER))
                .containsExactly(DISPUTE);
        assertThat(access.allowed(of(Side.TRUST, CommitmentStatus.KEPT), OFFICER))
                .isEmpty();
        assertThat(access.allowed(settled(), PARTNER)).isEmpty();
    }

    @Test
    void eitherGivesWayAndOnlyALeadOfTheTrustDecides() {
        var disputed = of(Side.TRUST, CommitmentStatus.DISPUTED);

        assertThat(access.allowed(disputed, PARTNER)).containsExactly(SETTLE_KEPT);
        assertThat(access.allowed(disputed, OFFICER)).containsExactly(SETTLE_MISSED);
        assertThat(access.allowed(disputed, LEAD)).containsExactlyInAnyOrder(SETTLE_KEPT, SETTLE_MISSED);
        assertThat(access.allowed(
                        disputed,
                        VisibilityScope.guest(SOMEBODY, Set.of(Roles.PARTNER, Roles.ENGAGEMENT_LEAD), OWN, true)))
                .containsExactly(SETTLE_KEPT);
    }

    @ParameterizedTest
    @EnumSource(CommitmentStatus.class)
    void everybodyElseDoesNothing(CommitmentStatus status) {
        assertThat(everybodyBut(
                        Roles.ENGAGEMENT_LEAD,
                        Roles.ENGAGEMENT_OFFICER,
                        Roles.PARTNER,
                        Roles.PARTNER_LEAD,
                        Roles.HEALTHWATCH))
                .allSatisfy(caller -> assertThat(access.allowed(of(Side.TRUST, status), caller))
                        .isEmpty());
    }

    @Test
    void whoMayNotIsRefused() {
        var due = of(Side.TRUST, CommitmentStatus.DUE);

        assertThatThrownBy(() -> access.require(KEEP, due, PARTNER)).isInstanceOf(AccessRefusedException.class);
        assertThatCode(() -> access.require(KEEP, due, OFFICER)).doesNotThrowAnyException();
    }

    @Test
    void aPartnerPromisesAndPlansForItselfAndTheTrustForBoth() {
        assertThatCode(() -> access.requirePromising(Side.PARTNER, PARTNER)).doesNotThrowAnyException();
        assertThatCode(() -> access.requirePromising(Side.PARTNER, OFFICER)).doesNotThrowAnyException();
        assertThatCode(() -> access.requirePromising(Side.TRUST, OFFICER)).doesNotThrowAnyException();
        assertThatThrownBy(() -> access.requirePromising(Side.TRUST, PARTNER))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> access.requirePromising(Side.PARTNER, trust(Roles.DIRECTOR)))
                .isInstanceOf(AccessRefusedException.class);
        assertThatCode(() -> access.requirePlanning(OWN, PARTNER)).doesNotThrowAnyException();
        assertThatCode(() -> access.requirePlanning(OWN, OFFICER)).doesNotThrowAnyException();
        assertThatThrownBy(() -> access.requirePlanning("elsewhere", PARTNER))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> access.requirePlanning("", trust(Roles.DIRECTOR)))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> access.requirePlanning("", trust(Roles.PARTNER)))
                .isInstanceOf(AccessRefusedException.class);
    }

    private static Commitment settled() {
        var dispute = Dispute.raised(Side.PARTNER, "We were not told", LocalDate.of(2026, 11, 20));
        dispute.settle("We were", SOMEBODY);
        return of(Side.TRUST, CommitmentStatus.KEPT, dispute);
    }

    private static Commitment of(Side by, CommitmentStatus status) {
        return of(by, status, new Dispute());
    }

    private static Commitment of(Side by, CommitmentStatus status, Dispute dispute) {
        return new Commitment() {
            @Override
            Side by() {
                return by;
            }

            @Override
            CommitmentStatus status() {
                return status;
            }

            @Override
            Waiver waiver() {
                return Waiver.asked(Side.PARTNER, "No time");
            }

            @Override
            Dispute dispute() {
                return dispute;
            }
        };
    }
}

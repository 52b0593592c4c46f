package org.openleap.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.agreement.AgreementAction.ANSWER;
import static org.openleap.agreement.AgreementAction.ATTACH;
import static org.openleap.agreement.AgreementAction.COMMENT;
import static org.openleap.agreement.AgreementAction.DESCRIBE_SHARING;
import static org.openleap.agreement.AgreementAction.EDIT;
import static org.openleap.agreement.AgreementAction.OFFER_SHARING;
import static org.openleap.agreement.AgreementAction.PUBLISH;
import static org.openleap.agreement.AgreementAction.REPLACE;
import static org.openleap.agreement.AgreementAction.RESUME_SHARING;
import static org.openleap.agreement.AgreementAction.REVIEW;
import static org.openleap.agreement.AgreementAction.SHARE;
import static org.openleap.agreement.AgreementAction.SIGN;
import static org.openleap.agreement.AgreementAction.SIGN_SHARING;
import static org.openleap.agreement.AgreementAction.SUSPEND_SHARING;
import static org.openleap.agreement.AgreementAction.TERMINATE;
import static org.openleap.agreement.internal.AgreementFixture.CARERS;
import static org.openleap.agreement.internal.AgreementFixture.CHAIR;
import static org.openleap.agreement.internal.AgreementFixture.FIRST;
import static org.openleap.agreement.internal.AgreementFixture.LAST;
import static org.openleap.agreement.internal.AgreementFixture.LEAD;
import static org.openleap.agreement.internal.AgreementFixture.NOON;
import static org.openleap.agreement.internal.AgreementFixture.by;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.agreement.AgreementAction;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.SignedPaper;
import org.openleap.harness.Callers;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.error.AccessRefusedException;

/** What somebody may do to an agreement that they can see. */
class AgreementAccessTest {
    private final AgreementAccess access = new AgreementAccess();

    @Test
    void aLeadWritesAndSharesADraft() {
        assertThat(allowed(AgreementFixture.draft(), trust(Roles.ENGAGEMENT_LEAD)))
                .containsExactlyInAnyOrder(EDIT, SHARE, TERMINATE, DESCRIBE_SHARING);
    }

    @Test
    void aLeadAnswersAndSignsWhatIsShared() {
        assertThat(allowed(AgreementFixture.negotiating(), trust(Roles.ENGAGEMENT_LEAD)))
                .containsExactlyInAnyOrder(EDIT, SHARE, ANSWER, SIGN, ATTACH, TERMINATE, DESCRIBE_SHARING);
    }

    @Test
    void aLeadReviewsReplacesAndPublishesWhatCounts() {
        assertThat(allowed(AgreementFixture.inForce(), trust(Roles.ENGAGEMENT_LEAD)))
                .containsExactlyInAnyOrder(REVIEW, REPLACE, PUBLISH, TERMINATE, DESCRIBE_SHARING);
    }

    @Test
    void aLeadOffersANewScheduleAndStopsAndStartsASignedOne() {
        var lead = trust(Roles.ENGAGEMENT_LEAD);
        var signed = AgreementFixture.signedSchedule(FIRST, LAST);
        assertThat(access.allowed(inForceWith(AgreementFixture.schedule(FIRST, LAST)), lead))
                .contains(OFFER_SHARING)
                .doesNotContain(SIGN_SHARING, SUSPEND_SHARING, RESUME_SHARING);
        assertThat(access.allowed(inForceWith(signed), lead))
                .contains(SUSPEND_SHARING)
                .doesNotContain(OFFER_SHARING, RESUME_SHARING, SIGN_SHARING);
        signed.suspend("A breach", LEAD, NOON);
        assertThat(access.allowed(inForceWith(signed), lead))
                .contains(RESUME_SHARING)
                .doesNotContain(SUSPEND_SHARING);
    }

    @Test
    void aDirectorSignsAndDoesNothingElse() {
        assertThat(allowed(AgreementFixture.negotiating(), trust(Roles.DIRECTOR)))
                .containsExactly(SIGN);
        assertThat(allowed(AgreementFixture.inForce(), trust(Roles.DIRECTOR))).isEmpty();
    }

    @Test
    void aPartnerCommentsAndTheirLeadSigns() {
        assertThat(allowed(AgreementFixture.negotiating(), guest(Roles.PARTNER)))
                .containsExactly(COMMENT);
        assertThat(allowed(AgreementFixture.negotiating(), guest(Roles.PARTNER_LEAD)))
                .containsExactlyInAnyOrder(COMMENT, SIGN);
        assertThat(allowed(AgreementFixture.inForce(), guest(Roles.PARTNER_LEAD)))
                .isEmpty();
    }

    @Test
    void bothSidesSignAScheduleThatIsShownByItself() {
        var shown = AgreementFixture.schedule(FIRST, LAST);
        shown.fix("hash", LEAD, NOON);

        assertThat(access.allowed(inForceWith(shown), guest(Roles.PARTNER_LEAD)))
                .containsExactly(SIGN_SHARING);
        assertThat(access.allowed(inForceWith(shown), trust(Roles.DIRECTOR))).containsExactly(SIGN_SHARING);
        assertThat(access.allowed(inForceWith(shown), guest(Roles.PARTNER))).isEmpty();
        var half = AgreementFixture.dossier(
                AgreementFixture.inForce(), shown, by(CHAIR, CARERS.value(), SignedPaper.SCHEDULE, 1));
        assertThat(access.allowed(half, guest(Roles.PARTNER_LEAD))).isEmpty();
        assertThat(access.allowed(half, trust(Roles.DIRECTOR))).containsExactly(SIGN_SHARING);
    }

    @Test
    void aSideThatHasSignedIsNotAskedAgain() {
        var half =
                new Dossier(AgreementFixture.negotiating(), List.of(by(LEAD, "", SignedPaper.AGREEMENT, 1)), List.of());

        assertThat(access.allowed(half, trust(Roles.DIRECTOR))).isEmpty();
        assertThat(access.allowed(half, guest(Roles.PARTNER_LEAD))).contains(SIGN);
    }

    @Test
    void anOfficerAndHealthwatchReadOnly() {
        assertThat(allowed(AgreementFixture.negotiating(), trust(Roles.ENGAGEMENT_OFFICER)))
                .isEmpty();
        assertThat(allowed(AgreementFixture.negotiating(), guest(Roles.HEALTHWATCH)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.PARTNER, Roles.PARTNER_LEAD, Roles.HEALTHWATCH, Roles.ENGAGEMENT_LEAD})
    void aGuestNeverDoesTheTrustsPartWhateverRoleTheyBring(String role) {
        assertThat(allowed(AgreementFixture.negotiating(), guest(role)))
                .doesNotContain(EDIT, SHARE, ANSWER, ATTACH, TERMINATE, DESCRIBE_SHARING);
    }

    @ParameterizedTest
    @EnumSource(AgreementAction.class)
    void whoMayOnlyReadIsRefused(AgreementAction action) {
        assertThatThrownBy(() -> access.require(action, trust(Roles.ENGAGEMENT_OFFICER)))
                .isInstanceOf(AccessRefusedException.class)
                .hasFieldOrPropertyWithValue("code", AgreementProblem.NOT_YOURS);
    }

    @Test
    void whoMayDoItIsNotRefused() {
        assertThatCode(() -> access.require(COMMENT, guest(Roles.PARTNER))).doesNotThrowAnyException();
        assertThatCode(() -> access.require(SIGN, trust(Roles.DIRECTOR))).doesNotThrowAnyException();
    }

    private Set<AgreementAction> allowed(Agreement agreement, VisibilityScope caller) {
        return access.allowed(new Dossier(agreement, List.of(), List.of()), caller);
    }

    private static Dossier inForceWith(SharingTerms schedule) {
        return AgreementFixture.dossier(AgreementFixture.inForce(), schedule);
    }

    private static VisibilityScope trust(String role) {
        return Callers.trust(LEAD, role);
    }

    private static VisibilityScope guest(String role) {
        return VisibilityScope.guest(CHAIR, Set.of(role), CARERS.value(), true);
    }
}

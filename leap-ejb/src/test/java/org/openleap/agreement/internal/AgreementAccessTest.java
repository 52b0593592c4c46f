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
import static org.openleap.harness.Callers.OWN;
import static org.openleap.harness.Callers.SOMEBODY;
import static org.openleap.harness.Callers.everybodyBut;
import static org.openleap.harness.Callers.guest;
import static org.openleap.harness.Callers.trust;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openleap.agreement.AgreementAction;
import org.openleap.agreement.AgreementStatus;
import org.openleap.agreement.SignedPaper;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.error.AccessRefusedException;

/** What somebody may do with an agreement that they can see. */
class AgreementAccessTest {
    private final AgreementAccess access = new AgreementAccess();

    @ParameterizedTest
    @EnumSource(AgreementStatus.class)
    void aLeadTakesEveryStepOfTheTrustThatTheStateHas(AgreementStatus status) {
        assertThat(access.allowed(in(status), trust(Roles.ENGAGEMENT_LEAD))).isEqualTo(steps(status));
    }

    @ParameterizedTest
    @EnumSource(AgreementStatus.class)
    void partnersCommentAndTheirLeadSigns(AgreementStatus status) {
        boolean talking = status == AgreementStatus.NEGOTIATING;

        assertThat(access.allowed(in(status), guest(Roles.PARTNER))).isEqualTo(talking ? Set.of(COMMENT) : Set.of());
        assertThat(access.allowed(in(status), guest(Roles.PARTNER_LEAD)))
                .isEqualTo(talking ? Set.of(COMMENT, SIGN) : Set.of());
        assertThat(access.allowed(in(status), trust(Roles.DIRECTOR))).isEqualTo(talking ? Set.of(SIGN) : Set.of());
    }

    @ParameterizedTest
    @EnumSource(AgreementStatus.class)
    void everybodyElseDoesNothing(AgreementStatus status) {
        assertThat(everybodyBut(Roles.ENGAGEMENT_LEAD, Roles.DIRECTOR, Roles.PARTNER, Roles.PARTNER_LEAD))
                .allSatisfy(caller -> assertThat(access.allowed(in(status, aSchedule(true, false, false)), caller))
                        .isEmpty());
    }

    @Test
    void eachSideSignsOnce() {
        var signed = new Dossier(agreement(AgreementStatus.NEGOTIATING), List.of(signatureOf(OWN)), List.of());

        assertThat(access.allowed(signed, guest(Roles.PARTNER_LEAD))).doesNotContain(SIGN);
        assertThat(access.allowed(signed, trust(Roles.DIRECTOR))).contains(SIGN);
    }

    @Test
    void aScheduleIsOfferedThenSignedByBothThenStoppedAndResumed() {
        var lead = trust(Roles.ENGAGEMENT_LEAD);

        assertThat(access.allowed(in(AgreementStatus.IN_FORCE, aSchedule(false, false, false)), lead))
                .contains(OFFER_SHARING)
                .doesNotContain(SIGN_SHARING, SUSPEND_SHARING, RESUME_SHARING);
        assertThat(access.allowed(in(AgreementStatus.IN_FORCE, aSchedule(true, false, false)), lead))
                .contains(SIGN_SHARING)
                .doesNotContain(OFFER_SHARING, SUSPEND_SHARING, RESUME_SHARING);
        assertThat(access.allowed(in(AgreementStatus.IN_FORCE, aSchedule(true, true, false)), lead))
                .contains(SUSPEND_SHARING)
                .doesNotContain(OFFER_SHARING, SIGN_SHARING, RESUME_SHARING);
        assertThat(access.allowed(in(AgreementStatus.IN_FORCE, aSchedule(true, true, true)), lead))
                .contains(RESUME_SHARING)
                .doesNotContain(OFFER_SHARING, SIGN_SHARING, SUSPEND_SHARING);
    }

    @Test
    void aScheduleOfAnAgreementThatDoesNotCountIsNeitherOfferedNorStopped() {
        var lead = trust(Roles.ENGAGEMENT_LEAD);

        assertThat(access.allowed(in(AgreementStatus.NEGOTIATING, aSchedule(false, false, false)), lead))
                .doesNotContain(OFFER_SHARING);
        assertThat(access.allowed(in(AgreementStatus.EXPIRED, aSchedule(true, true, false)), lead))
                .doesNotContain(SUSPEND_SHARING, RESUME_SHARING);
    }

    @Test
    void bothSidesSignTheScheduleOnceAndPartnersOnlyByTheirLead() {
        var open = in(AgreementStatus.IN_FORCE, aSchedule(true, false, false));
        var half = new Dossier(
                agreement(AgreementStatus.IN_FORCE), List.of(signatureOf(OWN)), List.of(aSchedule(true, false, false)));

        assertThat(access.allowed(open, guest(Roles.PARTNER_LEAD))).containsExactly(SIGN_SHARING);
        assertThat(access.allowed(open, trust(Roles.DIRECTOR))).containsExactly(SIGN_SHARING);
        assertThat(access.allowed(open, guest(Roles.PARTNER))).isEmpty();
        assertThat(access.allowed(half, guest(Roles.PARTNER_LEAD))).isEmpty();
        assertThat(access.allowed(half, trust(Roles.DIRECTOR))).containsExactly(SIGN_SHARING);
    }

    @ParameterizedTest
    @EnumSource(AgreementAction.class)
    void whoMayNotIsRefused(AgreementAction action) {
        assertThatThrownBy(() -> access.require(action, trust(Roles.ENGAGEMENT_OFFICER)))
                .isInstanceOf(AccessRefusedException.class);
        if (action == COMMENT) {
            assertThatCode(() -> access.require(action, guest(Roles.PARTNER_LEAD)))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> access.require(action, trust(Roles.ENGAGEMENT_LEAD)))
                    .isInstanceOf(AccessRefusedException.class);
        } else {
            assertThatCode(() -> access.require(action, trust(Roles.ENGAGEMENT_LEAD)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void nobodyIsOnBothSides() {
        var both = new VisibilityScope(
                SOMEBODY, Set.of(Roles.ENGAGEMENT_LEAD, Roles.PARTNER), Set.of(), Set.of(), "", false);

        assertThatThrownBy(() -> access.require(COMMENT, both)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> access.require(EDIT, guest(Roles.ENGAGEMENT_LEAD)))
                .isInstanceOf(AccessRefusedException.class);
    }

    private static Set<AgreementAction> steps(AgreementStatus status) {
        return switch (status) {
            case DRAFT -> Set.of(EDIT, SHARE, TERMINATE, DESCRIBE_SHARING);
            case NEGOTIATING -> Set.of(EDIT, SHARE, ANSWER, SIGN, ATTACH, TERMINATE, DESCRIBE_SHARING);
            case SIGNED -> Set.of(TERMINATE, PUBLISH, DESCRIBE_SHARING);
            case IN_FORCE -> Set.of(REVIEW, TERMINATE, REPLACE, PUBLISH, DESCRIBE_SHARING);
            case EXPIRED -> Set.of(REPLACE);
            case TERMINATED, REPLACED -> Set.of();
        };
    }

    private static Dossier in(AgreementStatus status, SharingTerms... schedules) {
        return new Dossier(agreement(status), List.of(), List.of(schedules));
    }

    private static Agreement agreement(AgreementStatus status) {
        return new Agreement() {
            @Override
            public AgreementStatus status() {
                return status;
            }
        };
    }

    private static Signature signatureOf(String side) {
        return new Signature() {
            @Override
            public boolean isUnder(SignedPaper paper, int number) {
                return true;
            }

            @Override
            public boolean isFor(String whose) {
                return whose.equals(side);
            }
        };
    }

    private static SharingTerms aSchedule(boolean fixed, boolean signed, boolean suspended) {
        return new SharingTerms() {
            @Override
            public boolean isFixed() {
                return fixed;
            }

            @Override
            public boolean isSigned() {
                return signed;
            }

            @Override
            public boolean isReplaced() {
                return false;
            }

            @Override
            public boolean isSuspended() {
                return suspended;
            }
        };
    }
}

package org.openleap.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.agreement.AgreementAction.ANSWER;
import static org.openleap.agreement.AgreementAction.ATTACH;
import static org.openleap.agreement.AgreementAction.COMMENT;
import static org.openleap.agreement.AgreementAction.DESCRIBE_SHARING;
import static org.openleap.agreement.AgreementAction.EDIT;
import static org.openleap.agreement.AgreementAction.GIVE_EVIDENCE;
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
    void partnersAndHealthwatchCommentAndAPartnersLeadSigns(AgreementStatus status) {
        assertThat(access.allowed(in(status), guest(Roles.PARTNER))).isEqualTo(ofGuests(status, false));
        assertThat(access.allowed(in(status), guest(Roles.HEALTHWATCH))).isEqualTo(ofGuests(status, false));
        assertThat(access.allowed(in(status), guest(Roles.PARTNER_LEAD))).isEqualTo(ofGuests(status, true));
        assertThat(access.allowed(in(status), trust(Roles.DIRECTOR)))
                .isEqualTo(status == AgreementStatus.NEGOTIATING ? Set.of(SIGN) : Set.of());
    }

    @ParameterizedTest
    @EnumSource(AgreementStatus.class)
    void whoIsMarkedAsSigningForTheirOrganisationSignsToo(AgreementStatus status) {
        for (var role : List.of(Roles.HEALTHWATCH, Roles.PARTNER)) {
            var signatory = VisibilityScope.guest(SOMEBODY, Set.of(role, Roles.SIGNATORY), OWN, true);

            assertThat(access.allowed(in(status), signatory)).isEqualTo(ofGuests(status, true));
        }
    }

    @ParameterizedTest
    @EnumSource(AgreementStatus.class)
    void theMarkAloneIsNoRight(AgreementStatus status) {
        var noGuest = new VisibilityScope(SOMEBODY, Set.of(Roles.SIGNATORY), Set.of(), Set.of(), "", false);
        var without = VisibilityScope.guest(SOMEBODY, Set.of(Roles.SIGNATORY), OWN, true);

        assertThat(access.allowed(in(status), noGuest)).isEmpty();
        assertThat(access.allowed(in(status), without)).isEmpty();
        assertThatThrownBy(() -> access.require(SIGN, guest(Roles.HEALTHWATCH)))
                .isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void anOfficerGivesEvidenceAndNothingElse() {
        assertThat(access.allowed(in(AgreementStatus.IN_FORCE), trust(Roles.ENGAGEMENT_OFFICER)))
                .containsExactly(GIVE_EVIDENCE);
    }

    @ParameterizedTest
    @EnumSource(AgreementStatus.class)
    void everybodyElseDoesNothing(AgreementStatus status) {
        assertThat(everybodyBut(
                        Roles.ENGAGEMENT_LEAD,
                        Roles.ENGAGEMENT_OFFICER,
                        Roles.DIRECTOR,
                        Roles.PARTNER,
                        Roles.PARTNER_LEAD,
                        Roles.HEALTHWATCH))
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

        assertThat(access.allowed(open, guest(Roles.PARTNER_LEAD)))
                .containsExactlyInAnyOrder(SIGN_SHARING, GIVE_EVIDENCE);
        assertThat(access.allowed(open, trust(Roles.DIRECTOR))).containsExactly(SIGN_SHARING);
        assertThat(access.allowed(open, guest(Roles.PARTNER))).containsExactly(GIVE_EVIDENCE);
        assertThat(access.allowed(half, guest(Roles.PARTNER_LEAD))).containsExactly(GIVE_EVIDENCE);
        assertThat(access.allowed(half, trust(Roles.DIRECTOR))).containsExactly(SIGN_SHARING);
    }

    @ParameterizedTest
    @EnumSource(AgreementAction.class)
    void whoMayNotIsRefused(AgreementAction action) {
        assertThatThrownBy(() -> access.require(action, trust(Roles.SERVICE_LEAD)))
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
            case IN_FORCE -> Set.of(GIVE_EVIDENCE, REVIEW, TERMINATE, REPLACE, PUBLISH, DESCRIBE_SHARING);
            case EXPIRED -> Set.of(GIVE_EVIDENCE, REPLACE);
            case TERMINATED, REPLACED -> Set.of();
        };
    }

    private static Set<AgreementAction> ofGuests(AgreementStatus status, boolean signing) {
        return switch (status) {
            case NEGOTIATING -> signing ? Set.of(COMMENT, SIGN) : Set.of(COMMENT);
            case IN_FORCE, EXPIRED -> Set.of(GIVE_EVIDENCE);
            case DRAFT, SIGNED, TERMINATED, REPLACED -> Set.of();
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

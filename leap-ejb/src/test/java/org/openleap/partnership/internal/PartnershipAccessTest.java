package org.openleap.partnership.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.harness.Callers.everybodyBut;
import static org.openleap.harness.Callers.trust;
import static org.openleap.partnership.PartnershipAction.ACTIVATE;
import static org.openleap.partnership.PartnershipAction.ANSWER;
import static org.openleap.partnership.PartnershipAction.DECLINE;
import static org.openleap.partnership.PartnershipAction.EDIT;
import static org.openleap.partnership.PartnershipAction.END;
import static org.openleap.partnership.PartnershipAction.PAUSE;
import static org.openleap.partnership.PartnershipAction.RENEW;
import static org.openleap.partnership.PartnershipAction.RESUME;
import static org.openleap.partnership.PartnershipAction.REVIEW;
import static org.openleap.partnership.PartnershipAction.SUCCEED;
import static org.openleap.partnership.PartnershipAction.VARY;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openleap.identity.Roles;
import org.openleap.partnership.PartnershipAction;
import org.openleap.partnership.PartnershipStatus;
import org.openleap.shared.error.AccessRefusedException;

/** What somebody may do to a partnership that they can see. */
class PartnershipAccessTest {
    private final PartnershipAccess access = new PartnershipAccess();

    @ParameterizedTest
    @EnumSource(PartnershipStatus.class)
    void aLeadTakesEveryStepThatTheStateHas(PartnershipStatus status) {
        assertThat(access.allowed(in(status), trust(Roles.ENGAGEMENT_LEAD))).isEqualTo(steps(status));
    }

    @ParameterizedTest
    @EnumSource(PartnershipStatus.class)
    void anOfficerAnswersWhoSignsUpAndEverybodyElseDoesNothing(PartnershipStatus status) {
        var answers = status == PartnershipStatus.EXPRESSED_INTEREST ? Set.of(ANSWER) : Set.of();

        assertThat(access.allowed(in(status), trust(Roles.ENGAGEMENT_OFFICER))).isEqualTo(answers);
        assertThat(everybodyBut(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER))
                .allSatisfy(
                        caller -> assertThat(access.allowed(in(status), caller)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(PartnershipAction.class)
    void whoMayNotIsRefused(PartnershipAction action) {
        assertThatCode(() -> access.require(action, trust(Roles.ENGAGEMENT_LEAD)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> access.require(action, trust(Roles.DIRECTOR)))
                .isInstanceOf(AccessRefusedException.class);
        if (action == ANSWER) {
            assertThatCode(() -> access.require(action, trust(Roles.ENGAGEMENT_OFFICER)))
                    .doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> access.require(action, trust(Roles.ENGAGEMENT_OFFICER)))
                    .isInstanceOf(AccessRefusedException.class);
        }
    }

    private static Set<PartnershipAction> steps(PartnershipStatus status) {
        return switch (status) {
            case EXPRESSED_INTEREST -> Set.of(ANSWER);
            case IN_DISCUSSION -> Set.of(EDIT, DECLINE);
            case DOCUMENTED -> Set.of(EDIT, ACTIVATE, DECLINE);
            case ACTIVE -> Set.of(EDIT, REVIEW, PAUSE, END, SUCCEED);
            case UNDER_REVIEW -> Set.of(EDIT, RENEW, VARY, PAUSE, END, SUCCEED);
            case PAUSED -> Set.of(EDIT, RESUME, END, SUCCEED);
            case ENDED, SUCCEEDED, DECLINED -> Set.of();
        };
    }

    private static Partnership in(PartnershipStatus status) {
        return new Partnership() {
            @Override
            public PartnershipStatus status() {
                return status;
            }
        };
    }
}

package org.openleap.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.agreement.internal.AgreementFixture.FIRST;
import static org.openleap.agreement.internal.AgreementFixture.LAST;
import static org.openleap.agreement.internal.AgreementFixture.LEAD;
import static org.openleap.agreement.internal.AgreementFixture.NOON;
import static org.openleap.agreement.internal.AgreementFixture.dossier;
import static org.openleap.agreement.internal.AgreementFixture.inForce;
import static org.openleap.agreement.internal.AgreementFixture.signedSchedule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.DescribeSharing;
import org.openleap.agreement.RegisterView;

/** When the register is open for a partner, day by day. The same rule stands in {@link OpenSchedules} as a query. */
class SharingTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @Test
    void sharingIsOpenFromTheFirstToTheLastDayOfTheSchedule() {
        var schedule = signedSchedule(MAY, JUNE);
        var dossier = dossier(inForce(), schedule);

        assertThat(dossier.isSharing(schedule, MAY.minusDays(1))).isFalse();
        assertThat(dossier.isSharing(schedule, MAY)).isTrue();
        assertThat(dossier.isSharing(schedule, JUNE)).isTrue();
        assertThat(dossier.isSharing(schedule, JUNE.plusDays(1))).isFalse();
    }

    @Test
    void itLapsesWithTheAgreementEvenBeforeATimerHasSeenIt() {
        var schedule = signedSchedule(FIRST, LAST.plusYears(1));
        var dossier = dossier(inForce(), schedule);

        assertThat(dossier.isSharing(schedule, LAST)).isTrue();
        assertThat(dossier.isSharing(schedule, LAST.plusDays(1))).isFalse();
    }

    @Test
    void nothingIsSharedBeforeTheScheduleIsSigned() {
        var schedule = AgreementFixture.schedule(FIRST, LAST);
        schedule.fix("hash", LEAD, NOON);

        assertThat(dossier(inForce(), schedule).isSharing(schedule, MAY)).isFalse();
    }

    @Test
    void nothingIsSharedUnderAnAgreementThatDoesNotCount() {
        var schedule = signedSchedule(FIRST, LAST);
        var ended = inForce();
        ended.terminate("We stopped.", LEAD, NOON);

        assertThat(dossier(AgreementFixture.negotiating(), schedule).isSharing(schedule, MAY))
                .isFalse();
        assertThat(dossier(ended, schedule).isSharing(schedule, MAY)).isFalse();
    }

    @Test
    void suspendingStopsSharingAndResumingGoesOn() {
        var schedule = signedSchedule(FIRST, LAST);
        var dossier = dossier(inForce(), schedule);

        schedule.suspend("A breach is looked into.", LEAD, NOON);
        assertThat(dossier.isSharing(schedule, MAY)).isFalse();

        schedule.resume(LEAD, NOON);
        assertThat(dossier.isSharing(schedule, MAY)).isTrue();
    }

    @Test
    void aNewerSignedScheduleTakesThePlace() {
        var schedule = signedSchedule(FIRST, LAST);

        schedule.giveWay(LEAD, NOON);

        assertThat(dossier(inForce(), schedule).isSharing(schedule, MAY)).isFalse();
        assertThat(dossier(inForce(), schedule).signedSchedule()).isEmpty();
    }

    @Test
    void aScheduleIsShownOnlyWhenNoticeAndAssessmentAreDone() {
        var schedule = SharingTerms.of(1, 1);
        schedule.describe(withoutAssessment(), LEAD, NOON);

        assertThatThrownBy(() -> schedule.fix("hash", LEAD, NOON))
                .hasFieldOrPropertyWithValue("code", AgreementProblem.SCHEDULE_INCOMPLETE);
    }

    @Test
    void whatWasShownIsNotReworded() {
        var schedule = signedSchedule(FIRST, LAST);

        assertThatThrownBy(() -> schedule.describe(AgreementFixture.sharing(FIRST, LAST), LEAD, NOON))
                .hasFieldOrPropertyWithValue("code", AgreementProblem.NO_SCHEDULE);
    }

    private static DescribeSharing withoutAssessment() {
        var whole = AgreementFixture.sharing(FIRST, LAST);
        return new DescribeSharing(
                whole.reference(),
                0,
                whole.leadOrganisation(),
                whole.safeguarding(),
                whole.subjectAccess(),
                whole.breaches(),
                whole.retention(),
                Optional.of(FIRST),
                Optional.empty(),
                FIRST,
                LAST,
                Set.of(RegisterView.PUBLISHED));
    }
}

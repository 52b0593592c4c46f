package org.openleap.partnership.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openleap.partnership.Completeness;
import org.openleap.partnership.Gap;
import org.openleap.partnership.Milestone;
import org.openleap.partnership.Outcome;
import org.openleap.partnership.OutcomeStatus;
import org.openleap.partnership.Participant;
import org.openleap.partnership.ParticipantKind;
import org.openleap.partnership.ParticipationLevel;
import org.openleap.partnership.PartnershipPart;
import org.openleap.partnership.RoleType;

/** Five parts, and nothing counts as written down while something of it is missing. */
class MeasureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final Participant PARTNER =
            participant(ParticipantKind.ORGANISATION, RoleType.LEAD, "Runs the café");
    private static final Participant TRUST = participant(ParticipantKind.TRUST, RoleType.CO_LEAD, "Trains the staff");
    private static final Outcome MEASURED = outcome("carers offered a pack", 90, DAY);
    private static final Milestone PLANNED = milestone(DAY);

    @Test
    void everythingWrittenDownIsComplete() {
        var completeness = Measure.of("Carers are heard", List.of(PARTNER, TRUST), List.of(MEASURED), List.of(PLANNED));

        assertThat(completeness.isComplete()).isTrue();
        assertThat(completeness.percent()).isEqualTo(100);
        assertThat(completeness.completeParts()).isEqualTo(5);
    }

    @Test
    void nothingWrittenDownMissesAllFiveParts() {
        var completeness = Measure.of(" ", List.of(), List.of(), List.of());

        assertThat(completeness.missingParts()).containsExactly(PartnershipPart.values());
        assertThat(completeness.percent()).isZero();
    }

    @Test
    void eachPartIsMissedAlone() {
        var people = List.of(PARTNER, TRUST);

        assertThat(Measure.of("", people, List.of(MEASURED), List.of(PLANNED)).gaps())
                .containsExactly(Gap.NO_PURPOSE);
        assertThat(Measure.of("For", people, List.of(), List.of(PLANNED)).gaps())
                .containsExactly(Gap.NO_OUTCOME);
        assertThat(Measure.of("For", people, List.of(MEASURED), List.of()).gaps())
                .containsExactly(Gap.NO_MILESTONE);
        assertThat(Measure.of("For", List.of(PARTNER), List.of(MEASURED), List.of(PLANNED))
                        .gaps())
                .containsExactly(Gap.NO_TRUST_PERSON);
        assertThat(Measure.of("For", List.of(lead(TRUST)), List.of(MEASURED), List.of(PLANNED))
                        .gaps())
                .containsExactly(Gap.NO_PARTNER);
    }

    @Test
    void anOutcomeNeedsMeasureTargetAndDate() {
        assertThat(gapsOf(outcome("", 90, DAY))).containsExactly(Gap.OUTCOME_UNMEASURED);
        assertThat(gapsOf(outcome("packs", 0, DAY))).containsExactly(Gap.OUTCOME_UNMEASURED);
        assertThat(gapsOf(outcome("packs", 90, LocalDate.MAX))).containsExactly(Gap.OUTCOME_UNMEASURED);
    }

    @Test
    void aLineOfTheWorkPlanNeedsADay() {
        var completeness =
                Measure.of("For", List.of(PARTNER, TRUST), List.of(MEASURED), List.of(milestone(LocalDate.MAX)));

        assertThat(completeness.gaps()).containsExactly(Gap.MILESTONE_UNDATED);
        assertThat(completeness.percent()).isEqualTo(90);
    }

    @Test
    void nobodyTakesPartWithoutARoleAndSomebodyLeads() {
        var silent = participant(ParticipantKind.ORGANISATION, RoleType.DELIVERS, " ");
        var completeness = Measure.of("For", List.of(silent, TRUST), List.of(MEASURED), List.of(PLANNED));
        var headless = participant(ParticipantKind.TRUST, RoleType.ADVISES, "Looks on");
        var helper = participant(ParticipantKind.GROUP, RoleType.DELIVERS, "Meets carers");

        assertThat(completeness.gaps()).containsExactly(Gap.ROLE_MISSING);
        assertThat(completeness.roleless()).containsExactly("Carers Link");
        assertThat(Measure.of("For", List.of(helper, headless), List.of(MEASURED), List.of(PLANNED))
                        .gaps())
                .containsExactly(Gap.NO_LEAD);
    }

    @Test
    void progressIsTheWayFromTheBaselineToTheTarget() {
        assertThat(progress(20, 90, 20)).isZero();
        assertThat(progress(20, 90, 55)).isEqualTo(50);
        assertThat(progress(90, 20, 55)).isEqualTo(50);
        assertThat(progress(20, 90, 120)).isEqualTo(100);
        assertThat(progress(20, 90, 3)).isZero();
    }

    private static java.util.Set<Gap> gapsOf(Outcome outcome) {
        Completeness completeness = Measure.of("For", List.of(PARTNER, TRUST), List.of(outcome), List.of(PLANNED));
        return completeness.gaps();
    }

    private static int progress(int baseline, int target, int current) {
        return new Outcome(1, "", "", "", baseline, target, current, DAY, "", 0, OutcomeStatus.ON_TRACK, "", "")
                .percent();
    }

    private static Outcome outcome(String measure, int target, LocalDate due) {
        return new Outcome(1, "Packs", measure, "%", 0, target, 0, due, "", 0, OutcomeStatus.NOT_STARTED, "", "");
    }

    private static Milestone milestone(LocalDate due) {
        return new Milestone(1, "Café", "Both", "", ParticipationLevel.ENGAGE, LocalDate.MAX, due, LocalDate.MAX);
    }

    private static Participant lead(Participant other) {
        return participant(other.kind(), RoleType.LEAD, other.role());
    }

    private static Participant participant(ParticipantKind kind, RoleType type, String role) {
        return new Participant(1, kind, "", "", "Carers Link", type, role, DAY, LocalDate.MAX, true);
    }
}

package org.openleap.workload.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openleap.identity.UserId;
import org.openleap.workload.PlanAbsence;

/** Who does whose work. */
class RotaTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final UserId ANN = new UserId("ann");
    private static final UserId BEN = new UserId("ben");
    private static final UserId CAT = new UserId("cat");
    private static final UserId DAN = new UserId("dan");

    @Test
    void whoIsThereDoesTheirOwnWork() {
        var rota = new Rota(Map.of(ANN, BEN));

        assertThat(rota.atWork(BEN)).isEqualTo(BEN);
        assertThat(rota.coveredBy(CAT)).isEmpty();
    }

    @Test
    void aStandInWhoIsAwayTooIsStoodInFor() {
        var rota = new Rota(Map.of(ANN, BEN, BEN, CAT));

        assertThat(rota.atWork(ANN)).isEqualTo(CAT);
        assertThat(rota.coveredBy(CAT)).containsExactlyInAnyOrder(ANN, BEN);
        assertThat(rota.coveredBy(BEN)).isEmpty();
    }

    @Test
    void inARingTheWorkWaitsForItsOwner() {
        var rota = new Rota(Map.of(ANN, BEN, BEN, CAT, CAT, ANN, DAN, ANN));

        assertThat(rota.atWork(ANN)).isEqualTo(ANN);
        assertThat(rota.atWork(DAN)).isEqualTo(DAN);
        assertThat(rota.coveredBy(BEN)).isEmpty();
    }

    @Test
    void anAbsenceLastsFromItsFirstDayToItsLastAndNoLongerThanThePersonIsAway() {
        var absence = Absence.of(new PlanAbsence(ANN, BEN, DAY, DAY.plusDays(4)), ANN, Instant.EPOCH);

        assertThat(List.of(DAY.minusDays(1), DAY, DAY.plusDays(4), DAY.plusDays(5)).stream()
                        .map(absence::isOn))
                .containsExactly(false, true, true, false);
        absence.end();
        assertThat(absence.isOn(DAY)).isFalse();
    }
}

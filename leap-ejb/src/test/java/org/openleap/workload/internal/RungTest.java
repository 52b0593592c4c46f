package org.openleap.workload.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.identity.Duty;
import org.openleap.identity.Owned;
import org.openleap.identity.UserId;
import org.openleap.reference.WorkingDays;
import org.openleap.targets.Targets;

/** Who is reminded when, and who is left in peace. */
class RungTest {
    private static final LocalDate DUE = LocalDate.of(2026, 11, 2);
    private static final LocalDate LONG_AGO = DUE.minusDays(90);
    private static final Ladder SHIPPED = Ladder.on(DUE, Targets.asShipped(new WorkingDays()));

    @ParameterizedTest
    @CsvSource({
        "-7, SOON, OWNER",
        "-1, SOON, OWNER",
        "0, TODAY, OWNER",
        "6, TODAY, OWNER",
        "7, LATE, OWNER",
        "13, LATE, OWNER",
        "14, LEADS, LEADS",
        "27, LEADS, LEADS",
        "28, DIRECTORS, DIRECTORS",
        "60, DIRECTORS, DIRECTORS"
    })
    void theNewsGoesHigherWithAge(int daysAfter, Rung rung, Rung.Reader reader) {
        assertThat(Rung.of(owned(LONG_AGO), DUE.plusDays(daysAfter), SHIPPED)).contains(rung);
        assertThat(rung.reader()).isEqualTo(reader);
    }

    @ParameterizedTest
    @CsvSource({"-8", "61"})
    void nobodyHearsOfWhatIsFarAwayOrHistory(int daysAfter) {
        assertThat(Rung.of(owned(LONG_AGO), DUE.plusDays(daysAfter), SHIPPED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-3, 6", "0, 0", "8, 6", "14, 13", "30, 13"})
    void whoHasActedHearsNoMore(int daysAfter, int daysSince) {
        var today = DUE.plusDays(daysAfter);

        assertThat(Rung.of(owned(today.minusDays(daysSince)), today, SHIPPED)).isEmpty();
    }

    /** Register.md 4.5, invariant 11, for every day, every ladder and whatever was done lately. */
    @Test
    void whoHasActedHearsNoMoreWhateverTheDay() {
        for (int soon = 1; soon <= 14; soon++) {
            var ladder = new Ladder(soon, soon + 8, soon + 20);
            for (int daysAfter = -20; daysAfter <= 80; daysAfter++) {
                var today = DUE.plusDays(daysAfter);
                for (int daysSince = 0; daysSince < 7; daysSince++) {
                    assertThat(Rung.of(owned(today.minusDays(daysSince)), today, ladder))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void peaceDoesNotLastForEver() {
        assertThat(Rung.of(owned(DUE.minusDays(7)), DUE, SHIPPED)).contains(Rung.TODAY);
        assertThat(Rung.of(owned(DUE), DUE.plusDays(14), SHIPPED)).contains(Rung.LEADS);
    }

    @ParameterizedTest
    @CsvSource({"-4,", "-3, SOON", "9, LATE", "10, LEADS", "39, LEADS", "40, DIRECTORS"})
    void theTrustSetsTheSteps(int daysAfter, Rung rung) {
        var ladder = new Ladder(3, 10, 40);

        assertThat(Rung.of(owned(LONG_AGO), DUE.plusDays(daysAfter), ladder)).isEqualTo(Optional.ofNullable(rung));
    }

    private static Owned owned(LocalDate acted) {
        return new Owned(Duty.ACT, "AP-1", "Hang a clock", new UserId("owner"), DUE, acted);
    }
}

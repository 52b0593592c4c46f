package org.openleap.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openleap.reference.WorkingDays;
import org.openleap.targets.Targets;

class DecisionPromiseTest {
    @Test
    void aDecisionComesWithinTwentyWorkingDays() {
        var promise = new DecisionPromise();
        promise.targets = Targets.asShipped(new WorkingDays());

        assertThat(promise.by(LocalDate.of(2026, 10, 26))).isEqualTo("2026-11-23");
        assertThat(promise.within(LocalDate.of(2026, 10, 26))).isEqualTo("20 working days");
    }
}

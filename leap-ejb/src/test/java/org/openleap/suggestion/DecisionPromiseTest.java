package org.openleap.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openleap.reference.WorkingDays;

class DecisionPromiseTest {
    @Test
    void aDecisionComesWithinTwentyWorkingDays() {
        var promise = new DecisionPromise();
        promise.workingDays = new WorkingDays();

        assertThat(promise.by(LocalDate.of(2026, 10, 26))).isEqualTo("2026-11-23");
    }
}

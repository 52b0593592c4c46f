package org.openleap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.notification.Occasion;
import org.openleap.reference.WorkingDays;
import org.openleap.targets.Targets;

/** Letters that say what was decided wait for somebody's eye, as long as the trust has set. */
class CheckPolicyTest {
    private final CheckPolicy policy = new CheckPolicy();

    @BeforeEach
    void aFridayBeforeNoon() {
        policy.targets = Targets.asShipped(new WorkingDays());
        policy.clock = () -> Instant.parse("2026-11-27T10:00:00Z");
    }

    @Test
    void onlyWhatWasDecidedWaits() {
        assertThat(policy.waits(Occasion.ADOPTED)).isTrue();
        assertThat(policy.waits(Occasion.REJECTED)).isTrue();
        assertThat(policy.waits(Occasion.RECEIVED)).isFalse();
    }

    @Test
    void itLeavesAtTheCloseOfTheNextWorkingDay() {
        assertThat(policy.until()).isEqualTo("2026-11-30T17:00:00Z");
    }
}

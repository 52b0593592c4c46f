package org.openleap.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PerformanceTest {
    @Test
    void allIsSaidOnlyWhenItIsAll() {
        assertThat(Performance.percent(999, 1000)).isEqualTo(99);
        assertThat(Performance.percent(1000, 1000)).isEqualTo(100);
        assertThat(Performance.percent(0, 3)).isZero();
        assertThat(Performance.percent(0, 0)).isEqualTo(100);
    }
}

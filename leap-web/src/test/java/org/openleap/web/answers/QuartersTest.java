package org.openleap.web.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openleap.publication.PairFilter;
import org.openleap.shared.Slice;

class QuartersTest {
    private final Quarters quarters = new Quarters();

    @Test
    void aQuarterIsSaidInMonths() {
        assertThat(quarters.label("2026-Q3")).isEqualTo("July to September 2026");
        assertThat(quarters.label("2026-Q1")).isEqualTo("January to March 2026");
        assertThat(quarters.label("whenever")).isEqualTo("whenever");
    }

    @Test
    void itBeginsAndEndsAtMidnightInLondon() {
        var slice = quarters.slice(new PairFilter("wards", "oakfield", "", "2026-Q2", ""));

        assertThat(slice.service()).isEqualTo("wards");
        assertThat(slice.place()).isEqualTo("oakfield");
        assertThat(slice.from()).isEqualTo("2026-03-31T23:00:00Z");
        assertThat(slice.to()).isEqualTo("2026-06-30T23:00:00Z");
    }

    @Test
    void withoutAQuarterItIsAllTime() {
        assertThat(quarters.slice(PairFilter.all())).isEqualTo(Slice.all());
    }
}

package org.openleap.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairFilterTest {
    private static final PairFilter NARROW = new PairFilter("wards", "oakfield", "noise", "2026-Q3", "WE_DID");

    @Test
    void itCanBeWidenedByOneThingAtATime() {
        assertThat(NARROW.without("place")).isEqualTo(new PairFilter("wards", "", "noise", "2026-Q3", "WE_DID"));
        assertThat(NARROW.without("outcome").without("quarter"))
                .isEqualTo(new PairFilter("wards", "oakfield", "noise", "", ""));
        assertThat(NARROW.without("weather")).isEqualTo(NARROW);
    }

    @Test
    void everythingIsNotNarrow() {
        assertThat(PairFilter.all().isNarrow()).isFalse();
        assertThat(NARROW.isNarrow()).isTrue();
    }
}

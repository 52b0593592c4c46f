package org.openleap.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingAgeTest {
    @Test
    void plainWordsAreForTheYoung() {
        var plain = "We put soft pads on the doors. Now they do not bang at night. You can sleep. Thank you for"
                + " telling us. Ring us if it is not right.";

        assertThat(ReadingAge.of(plain)).isBetween(5, 9);
    }

    @Test
    void officeWordsAreForTheOld() {
        var office = "Notwithstanding considerable organisational constraints, the directorate remains committed to"
                + " facilitating comprehensive environmental improvements commensurate with available capital"
                + " expenditure allocations during the forthcoming financial period.";

        assertThat(ReadingAge.of(office)).isGreaterThan(16);
    }

    @Test
    void aFewWordsSayNothing() {
        assertThat(ReadingAge.of("Thank you.")).isZero();
    }
}

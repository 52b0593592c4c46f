package org.openleap.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResemblanceTest {
    private static final String CHAIRS = "The chairs in the waiting room are too low. Please put in two high chairs.";

    @Test
    void theSameWordsAreTheSameHoweverTheyAreWritten() {
        assertThat(Resemblance.to(CHAIRS).percent(CHAIRS.toUpperCase())).isEqualTo(100);
    }

    @Test
    void anotherWayToSayItResembles() {
        var other = "Please put high chairs in the waiting room. The chairs are too low for my hip.";

        assertThat(Resemblance.to(CHAIRS).percent(other)).isBetween(40, 95);
    }

    @Test
    void somethingElseDoesNot() {
        assertThat(Resemblance.to(CHAIRS).percent("Nobody answers the telephone on Mondays."))
                .isLessThan(10);
        assertThat(Resemblance.to(CHAIRS).percent("")).isZero();
    }
}

package org.openleap.stakeholder.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinedTest {
    @Test
    void eachTextStandsThereOnce() {
        assertThat(Joined.of(100, "Likes mornings", "", "01632 960555", "mornings"))
                .isEqualTo("Likes mornings\n\n01632 960555");
    }

    @Test
    void nothingStandsInFrontOfTheFirstText() {
        assertThat(Joined.of(100, "", "A note")).isEqualTo("A note");
    }

    @Test
    void whatDoesNotFitIsCut() {
        assertThat(Joined.of(5, "abc", "defg")).isEqualTo("abc\n\n");
    }
}

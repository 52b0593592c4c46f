package org.openleap.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource({"0, 0, 100", "3, 0, 100", "2, 1, 66", "0, 4, 0"})
    void theShareToldInTheirFormIsNeverRoundedUp(long inForm, long otherwise, int percent) {
        assertThat(new FormFigures(inForm, otherwise).percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, FREE", "1, 0, THINK", "2, 1, TELL_FIRST"})
    void whoIsOwedAnAnswerThatIsLateIsToldFirst(int owed, int late, AskAdvice advice) {
        assertThat(new Load(3, 2, owed, late, Instant.MIN).advice()).isEqualTo(advice);
    }

    @Test
    void aTickedTellingRemembersWhatWasSeen() {
        assertThat(ChosenTelling.of(new ChosenTelling(17, 3).value())).isEqualTo(new ChosenTelling(17, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "a-b", "17-"})
    void somethingElseWasNotTicked(String value) {
        assertThatThrownBy(() -> ChosenTelling.of(value)).isInstanceOf(IllegalArgumentException.class);
    }
}

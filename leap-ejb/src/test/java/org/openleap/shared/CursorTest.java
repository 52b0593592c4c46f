package org.openleap.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.shared.error.RuleViolatedException;

class CursorTest {
    static Stream<Cursor> cursors() {
        var random = new SplittableRandom(2026);
        return IntStream.range(0, 200)
                .mapToObj(any -> new Cursor(
                        Instant.ofEpochSecond(random.nextLong(0, 4_000_000_000L))
                                .plus(random.nextLong(999_999), ChronoUnit.MICROS),
                        random.nextLong(1, Long.MAX_VALUE)));
    }

    @ParameterizedTest
    @MethodSource("cursors")
    void whatIsHandedOutIsReadBack(Cursor cursor) {
        assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
        assertThat(cursor.encode()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "!!!",
                "bm93aGVyZQ",
                "MjAyNi0xMS0yM1QwMDowMDowMFo",
                "MjAyNi0xMS0yM1QwMDowMDowMFp8eA",
                "' or 1=1 --",
                "AAAA"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.decode(text))
                .isInstanceOf(RuleViolatedException.class)
                .hasFieldOrPropertyWithValue("code", SharedProblem.UNKNOWN_CURSOR);
    }
}

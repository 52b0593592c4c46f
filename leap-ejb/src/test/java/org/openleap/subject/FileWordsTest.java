package org.openleap.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.notification.TellingStatus;
import org.openleap.notification.TellingStep;
import org.openleap.privacy.HeldField;
import org.openleap.publication.PairStatus;

/** Nobody reads a code in their own file. */
class FileWordsTest {
    private final FileWords words = new FileWords();

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasWords(String field, Enum<?> code) {
        assertThat(words.value(new HeldField(field, code.name()))).isNotEqualTo(code.name());
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                        of("status", FeedbackStatus.values()),
                        of("status", TellingStatus.values()),
                        of("status", PairStatus.values()),
                        of("deed", TellingStep.values()))
                .flatMap(each -> each);
    }

    private static Stream<Arguments> of(String field, Enum<?>... codes) {
        return Stream.of(codes).map(code -> Arguments.of(field, code));
    }

    @Test
    void daysAreWrittenAsPeopleWriteThem() {
        assertThat(words.value(new HeldField("at", "2026-08-03"))).isEqualTo("3 August 2026");
        assertThat(words.value(new HeldField("words", "Dim the lights."))).isEqualTo("Dim the lights.");
    }
}

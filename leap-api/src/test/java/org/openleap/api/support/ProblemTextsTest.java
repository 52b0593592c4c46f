package org.openleap.api.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.shared.SharedProblem;
import org.openleap.shared.error.ProblemCode;

class ProblemTextsTest {

    static Stream<ProblemCode> codes() {
        return Stream.of(ApiProblem.values(), FeedbackProblem.values(), SharedProblem.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeTheApiCanMeetHasWordsOfItsOwn(ProblemCode code) {
        assertThat(ProblemTexts.has(code.id() + ".title")).isTrue();
        assertThat(ProblemTexts.has(code.id() + ".detail")).isTrue();
        assertThat(ProblemTexts.detail(code, List.of("one", "two"))).doesNotContain("{");
    }
}

package org.openleap.suggestion.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackReference;
import org.openleap.suggestion.OpenActions;
import org.openleap.suggestion.SuggestionProblem;
import org.openleap.suggestion.SuggestionReference;

/** Nothing is done before everything that was promised is. */
class PromisedTest {
    private static final SuggestionReference FIRST = new SuggestionReference(FeedbackReference.of(42), 1);
    private static final SuggestionReference SECOND = new SuggestionReference(FeedbackReference.of(42), 2);

    @Test
    void anOpenActionIsInTheWay() {
        var promised = asking(FIRST::equals);

        assertThatThrownBy(() -> promised.requireDone(FIRST))
                .hasFieldOrPropertyWithValue("code", SuggestionProblem.ACTIONS_OPEN);
        assertThatCode(() -> promised.requireDone(SECOND)).doesNotThrowAnyException();
    }

    @Test
    void whereNobodyKeepsActionsNoneIsOpen() {
        assertThatCode(() -> asking().requireDone(FIRST)).doesNotThrowAnyException();
    }

    private static Promised asking(OpenActions... keepers) {
        var promised = new Promised();
        promised.keepers = among(keepers);
        return promised;
    }

    @SuppressWarnings("unchecked")
    private static Instance<OpenActions> among(OpenActions... keepers) {
        return (Instance<OpenActions>) Proxy.newProxyInstance(
                PromisedTest.class.getClassLoader(), new Class<?>[] {Instance.class}, (self, method, arguments) -> {
                    if (method.getName().equals("stream")) return Stream.of(keepers);
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}

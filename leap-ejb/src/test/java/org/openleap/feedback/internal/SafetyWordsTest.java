package org.openleap.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyWordsTest {
    private static final List<String> LIST = List.of("self harm", "bomb", "hit me");

    @ParameterizedTest
    @ValueSource(strings = {"I self-harm.", "SELF HARM", "… self\nharm …", "“self harm”"})
    void aPhraseIsFoundWhateverStandsBetweenItsWords(String text) {
        assertThat(SafetyWords.in(LIST, text)).containsExactly("self harm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a bombastic letter", "it hit median", "herself harmed nobody", ""})
    void onlyWholeWordsCount(String text) {
        assertThat(SafetyWords.in(LIST, text)).isEmpty();
    }

    @Test
    void everyPhraseThatStandsThereIsNamed() {
        assertThat(SafetyWords.in(LIST, "He hit me. He said bomb.")).containsExactly("bomb", "hit me");
    }
}

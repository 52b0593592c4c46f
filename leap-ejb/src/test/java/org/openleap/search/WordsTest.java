package org.openleap.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void textsAreComparedWithoutAccentsPunctuationAndCase() {
        assertThat(Words.normal("St. Néot's A&E – Ärzte")).isEqualTo("st neots a and e arzte");
    }

    @Test
    void noWordComesTwice() {
        assertThat(Words.of("GP, gp and G.P.")).containsExactly("gp", "and", "g", "p");
    }

    @Test
    void nothingIsNoWord() {
        assertThat(Words.of(" –%_* ")).isEmpty();
    }

    @Test
    void aVeryLongWordIsCut() {
        assertThat(Words.of("x".repeat(100))).containsExactly("x".repeat(40));
    }
}

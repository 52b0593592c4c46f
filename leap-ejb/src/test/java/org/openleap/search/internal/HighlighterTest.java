package org.openleap.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openleap.search.Piece;

class HighlighterTest {
    private static final String WORDS =
            "We came at nine. Nobody told us why we were waiting so long in A&E. The tea was"
                    + " cold. My GP had written. You said somebody would phone, and nobody phoned.";

    @Test
    void setsWordsApartWithWhateverEnding() {
        assertThat(found("wait")).containsExactly("waiting");
        assertThat(found("waited nobody")).containsExactlyInAnyOrder("Nobody", "waiting", "nobody");
    }

    @Test
    void setsBeginningsAndPhrasesApart() {
        assertThat(found("wri")).containsExactly("written");
        assertThat(String.join(" ", found("\"you said\""))).isEqualTo("You said");
    }

    @Test
    void setsAAndEApart() {
        assertThat(found("a&e")).containsExactly("A&E");
    }

    @Test
    void showsTheSentencesThatMatter() {
        assertThat(text(Highlighter.mark("gp", WORDS)))
                .contains("My GP had written")
                .doesNotContain("cold");
    }

    @Test
    void showsTheBeginningWhenNothingWasLookedFor() {
        assertThat(Highlighter.mark("", WORDS)).containsExactly(new Piece(WORDS, false));
        assertThat(text(Highlighter.mark("", "long ".repeat(200)))).hasSize(240);
        assertThat(text(Highlighter.mark("zebra", WORDS))).isEqualTo(WORDS);
    }

    private static List<String> found(String typed) {
        return Highlighter.mark(typed, WORDS).stream()
                .filter(Piece::found)
                .map(Piece::text)
                .toList();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}

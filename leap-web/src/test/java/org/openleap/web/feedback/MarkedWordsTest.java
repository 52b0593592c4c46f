package org.openleap.web.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedWordsTest {
    private static final String WORDS = "I rang nine times. Could you ring back? A text would do. Could you ring back?";

    @Test
    void wordsWithoutMarksStayInOnePiece() {
        assertThat(MarkedWords.cut(WORDS, Map.of())).containsExactly(new Segment(WORDS, 0));
    }

    @Test
    void aMarkedQuoteBecomesAPieceWithItsNumber() {
        var segments = MarkedWords.cut(WORDS, Map.of(1, "A text would do."));

        assertThat(segments)
                .containsExactly(
                        new Segment("I rang nine times. Could you ring back? ", 0),
                        new Segment("A text would do.", 1),
                        new Segment(" Could you ring back?", 0));
    }

    @Test
    void theSameQuoteTwiceMarksTwoPlaces() {
        var segments = MarkedWords.cut(WORDS, Map.of(1, "Could you ring back?", 2, "Could you ring back?"));

        assertThat(segments)
                .filteredOn(Segment::marked)
                .extracting(Segment::mark)
                .containsExactly(1, 2);
    }

    @Test
    void aMarkNeverCoversAnEarlierOne() {
        var segments = MarkedWords.cut(WORDS, Map.of(1, "nine times", 2, "I rang nine times."));

        assertThat(segments)
                .filteredOn(Segment::marked)
                .extracting(Segment::mark)
                .containsExactly(1);
    }

    @Test
    void aQuoteFromElsewhereAndAnEmptyOneAreLeftOut() {
        assertThat(MarkedWords.cut(WORDS, Map.of(1, "never said", 2, ""))).containsExactly(new Segment(WORDS, 0));
    }

    @Test
    void thePiecesTogetherAreTheWordsLetterByLetter() {
        var segments = MarkedWords.cut(WORDS, Map.of(1, "ring back? A", 2, "times", 3, "Could you"));

        assertThat(segments.stream().map(Segment::text).collect(Collectors.joining()))
                .isEqualTo(WORDS);
    }
}

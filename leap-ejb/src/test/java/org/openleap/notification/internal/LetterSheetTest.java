package org.openleap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.notification.Occasion;
import org.openleap.notification.OweTelling;
import org.openleap.notification.Recipient;
import org.openleap.notification.Route;

/** How a letter lies on paper. */
class LetterSheetTest {
    private static final Instant NOON = Instant.parse("2026-08-05T12:00:00Z");
    private static final String BODY = """
            Hello Sam,

            We have good news. We will act on it.

            Your suggestion

            Dim the lights at night

            Why we said yes

            It helps people sleep.

            The engagement team
            The trust
            """;

    @ParameterizedTest
    @CsvSource({"'', 12", "more_time, 12", "easy_read, 16", "large_print, 20"})
    void thePrintIsAsLargeAsTheReaderNeeds(String need, int points) {
        assertThat(sheet(telling(need), 0).points()).isEqualTo(points);
    }

    @Test
    void aPersonMayPrintItLarger() {
        assertThat(sheet(telling("large_print"), 28).points()).isEqualTo(28);
    }

    @Test
    void shortLinesBeforeAParagraphAreItsHeadings() {
        var blocks = blocks(sheet(telling(""), 0));

        assertThat(blocks)
                .filteredOn(block -> (boolean) block.get("heading"))
                .extracting(block -> block.get("lines"))
                .containsExactly(List.of("Your suggestion"), List.of("Why we said yes"));
    }

    @Test
    void theLinesOfAParagraphStayLines() {
        var blocks = blocks(sheet(telling(""), 0));

        assertThat(blocks.get(blocks.size() - 1).get("lines")).isEqualTo(List.of("The engagement team", "The trust"));
    }

    @Test
    void anAddressInOneLineIsBrokenForTheWindow() {
        assertThat(Despatch.lines("1 Quay Street, Eastlow, ZZ99 1AB")).isEqualTo("1 Quay Street\nEastlow\nZZ99 1AB");
        assertThat(Despatch.lines("Flat 1, Mill House\nMerrow\nZZ99 4QT")).startsWith("Flat 1, Mill House");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> blocks(LetterSheet sheet) {
        return (List<Map<String, Object>>) sheet.words().get("blocks");
    }

    private static LetterSheet sheet(Telling telling, int points) {
        return LetterSheet.of(telling, List.of(), points);
    }

    private static Telling telling(String need) {
        var needs = need.isEmpty() ? Set.<String>of() : Set.of(need);
        var recipient = new Recipient("Sam", Route.LETTER, "1 Quay Street, Eastlow, ZZ99 1AB", needs);
        var owed = new OweTelling("FB-0000-0000-0", "FB-0000-0000-0", Occasion.ADOPTED, recipient, Map.of());
        return Telling.owe(owed, new Letter("Yes", BODY), NOON, NOON);
    }
}

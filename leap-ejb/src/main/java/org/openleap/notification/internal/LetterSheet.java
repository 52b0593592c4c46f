package org.openleap.notification.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openleap.notification.TellingForm;

/**
 * One letter as it is laid out on paper.
 *
 * @param address lines for the window of the envelope; none on a page that is handed out
 * @param points size of the print: 12, 16 for easy read, 20 or more for large print
 * @param translation in the language of the reader, before the English; may be empty
 */
public record LetterSheet(
        List<String> address, String subject, String body, String translation, String language, int points) {
    private static final int PLAIN = 12;
    private static final int EASY_READ = 16;
    private static final int LARGE = 20;
    private static final int LONGEST_HEADING = 60;

    /** The letter itself, addressed or to be handed out. */
    static LetterSheet of(Telling telling, List<String> address, int points) {
        var wording = telling.wording();
        return sheet(telling, address, wording.letter(), wording.translation(), points);
    }

    /** What the convenor of a group gets. */
    static LetterSheet kit(Telling telling, List<String> address, Letter kit, int points) {
        return sheet(telling, address, kit, "", points);
    }

    private static LetterSheet sheet(
            Telling telling, List<String> address, Letter letter, String translation, int points) {
        var reader = telling.reader();
        int size = points == 0 ? points(reader.form()) : points;
        return new LetterSheet(address, letter.subject(), letter.body(), translation, reader.language(), size);
    }

    private static int points(TellingForm form) {
        return switch (form) {
            case LARGE_PRINT -> LARGE;
            case EASY_READ, MAKATON -> EASY_READ;
            case PLAIN, COLOURED_PAPER, ARRANGED, TRANSLATION, AUDIO, BRAILLE, BSL -> PLAIN;
        };
    }

    /** What the template reads. */
    Map<String, Object> words() {
        return Map.of(
                "address",
                address,
                "subject",
                subject,
                "blocks",
                blocks(body),
                "translated",
                translation.isEmpty() ? List.of() : blocks(translation),
                "language",
                language.isEmpty() ? "en-GB" : language,
                "points",
                points);
    }

    /** Paragraphs; a short line without a full stop that stands before a paragraph is its heading. */
    private static List<Map<String, Object>> blocks(String text) {
        var blocks = new ArrayList<Map<String, Object>>();
        boolean afterHeading = true;
        var parts = text.strip().split("\\R\\s*\\R");
        for (int at = 0; at < parts.length; at++) {
            boolean heading = !afterHeading && at + 1 < parts.length && looksLikeHeading(parts[at]);
            blocks.add(Map.of(
                    "heading", heading, "lines", parts[at].strip().lines().toList()));
            afterHeading = heading;
        }
        return blocks;
    }

    private static boolean looksLikeHeading(String part) {
        var line = part.strip();
        return line.length() <= LONGEST_HEADING && !line.contains("\n") && line.matches(".*[\\p{L}\\p{N})?]");
    }
}

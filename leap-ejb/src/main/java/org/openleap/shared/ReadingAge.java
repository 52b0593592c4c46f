package org.openleap.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * About how old somebody must be to read a text with ease: the grade of Flesch and Kincaid (1975) and five years. Content
 * for patients should be for 9 to 11 year olds (NHS service manual); the figure is a hint, not a test.
 */
public final class ReadingAge {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]+(\\s|$)|\\R\\s*\\R");
    private static final Pattern WORD = Pattern.compile("[\\p{L}'’]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final int FEWEST_WORDS = 20;
    private static final int YOUNGEST = 5;
    private static final int OLDEST = 22;

    private ReadingAge() {}

    /** Years; 0 when the text is too short to tell. */
    public static int of(String text) {
        var words = WORD.matcher(text).results().map(found -> found.group()).toList();
        if (words.size() < FEWEST_WORDS) return 0;
        long sentences = Arrays.stream(SENTENCE_END.split(text))
                .filter(part -> WORD.matcher(part).find())
                .count();
        double syllables = words.stream().mapToInt(ReadingAge::syllables).sum();
        double grade = 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
        return Math.max(YOUNGEST, Math.min(OLDEST, (int) Math.round(grade) + YOUNGEST));
    }

    /** Groups of vowels; a silent e at the end is none. */
    private static int syllables(String word) {
        var plain = word.toLowerCase(Locale.ROOT).replaceAll("(?<=[^aeiouyl])e$", "");
        return Math.max(1, (int) VOWELS.matcher(plain).results().count());
    }
}

package org.openleap.imports.internal;

import java.util.Locale;
import java.util.Set;

/** Recognises answers that are none. */
final class SaysNothing {
    private static final Set<String> NO_ANSWER =
            Set.of("did not answer", "not answered", "no answer", "no response", "not applicable", "null", "blank");
    private static final Set<String> NOTHING = Set.of(
            "nothing",
            "none",
            "no",
            "nil",
            "na",
            "n/a",
            "nope",
            "nothing at all",
            "not a thing",
            "absolutely nothing",
            "no comment",
            "no comments",
            "nothing to say",
            "nothing to add");

    private SaysNothing() {}

    /** The export's own words for an empty answer. */
    static boolean isNoAnswer(String words) {
        return NO_ANSWER.contains(plain(words));
    }

    static boolean isNothing(String words) {
        var plain = plain(words);
        boolean hasLetters = plain.codePoints().anyMatch(Character::isLetterOrDigit);
        return NOTHING.contains(plain) || !hasLetters && !hasSymbols(plain);
    }

    /** An answer without a letter may still be an emoji, which says something. */
    private static boolean hasSymbols(String plain) {
        return plain.codePoints().anyMatch(letter -> Character.getType(letter) == Character.OTHER_SYMBOL);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s.!,]+", " ").strip();
    }
}

package org.openleap.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** One spelling for texts that are compared: small letters, no accents, no punctuation, {@code &} read as "and". */
public final class Words {
    private static final int LONGEST = 40;

    private Words() {}

    /** e.g. {@code "St. Néot's A&E"} becomes {@code "st neots a and e"}. */
    public static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}'’]", "")
                .replace("&", " and ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The words of a text in their order, each at most 40 characters, none twice. */
    public static Set<String> of(String text) {
        var words = new LinkedHashSet<String>();
        for (var word : normal(text).split(" ")) {
            if (!word.isEmpty()) words.add(word.substring(0, Math.min(word.length(), LONGEST)));
        }
        return words;
    }
}

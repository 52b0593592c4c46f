package org.openleap.shared;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that leaves the trust: what is published and what is shared are checked in the same way. Finds what gives a person
 * away by its shape; names need a human eye.
 */
public final class Wording {
    /** What is personal by its shape: e-mail address, phone number, NHS number, postcode. */
    public static final List<Pattern> PERSONAL = List.of(
            Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+"),
            Pattern.compile("\\b0\\d(?:[ -]?\\d){8,9}\\b"),
            Pattern.compile("\\+44(?:[ -]?\\d){9,10}\\b"),
            Pattern.compile("\\b\\d{3}[ -]?\\d{3}[ -]?\\d{4}\\b"),
            Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b"));

    /** So many words of the person in a row are their words and no longer a paraphrase. */
    private static final int RUN = 8;

    private Wording() {}

    /** Whether it holds an e-mail address, a phone number, an NHS number or a postcode. */
    public static boolean holdsPersonalData(String wording) {
        return PERSONAL.stream().anyMatch(pattern -> pattern.matcher(wording).find());
    }

    /** Every e-mail address, phone number, NHS number and postcode in it. */
    public static List<String> personalDataIn(String text) {
        return PERSONAL.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** The text with a mark in the place of every e-mail address, phone number, NHS number and postcode. */
    public static String withoutPersonalData(String text, String mark) {
        var left = text;
        for (var pattern : PERSONAL) left = pattern.matcher(left).replaceAll(Matcher.quoteReplacement(mark));
        return left;
    }

    /** Whether it repeats eight or more words in a row of what somebody said; case and punctuation do not matter. */
    public static boolean repeats(String wording, String words) {
        var own = runs(words);
        return runs(wording).stream().anyMatch(own::contains);
    }

    private static Set<String> runs(String text) {
        var words = Arrays.asList(text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" "));
        var runs = new HashSet<String>();
        for (int start = 0; start + RUN <= words.size(); start++) {
            runs.add(String.join(" ", words.subList(start, start + RUN)));
        }
        return runs;
    }
}

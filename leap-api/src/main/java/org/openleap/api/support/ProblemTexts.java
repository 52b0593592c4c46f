package org.openleap.api.support;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.openleap.shared.error.ProblemCode;

/** What the codes say in plain English; the words stand in {@code problems.properties} beside the API. */
final class ProblemTexts {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.openleap.api.problems", Locale.ROOT);

    private ProblemTexts() {}

    static String title(ProblemCode code) {
        return words(code.id() + ".title", List.of());
    }

    static String detail(ProblemCode code, List<String> arguments) {
        return words(code.id() + ".detail", arguments);
    }

    static boolean has(String key) {
        return WORDS.containsKey(key);
    }

    /** Words for a part of the request; the first key that exists wins, so special words come first. */
    static String part(List<String> keys, List<?> arguments) {
        return keys.stream()
                .map(key -> "part." + key)
                .filter(ProblemTexts::has)
                .findFirst()
                .map(key -> words(key, arguments))
                .orElseGet(() -> words("part.invalid", List.of()));
    }

    private static String words(String key, List<?> arguments) {
        var pattern = has(key) ? key : "fallback." + key.substring(key.lastIndexOf('.') + 1);
        return new MessageFormat(WORDS.getString(pattern), Locale.UK).format(arguments.toArray());
    }
}

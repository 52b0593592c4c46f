package org.openleap.api.support;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every code that the body of an error can name, for the documentation. */
public final class ProblemIndex {
    private static final String TITLE = ".title";

    private ProblemIndex() {}

    /** One code with its words. */
    public record Entry(String code, String title, String detail) {}

    /** By code. */
    public static List<Entry> all() {
        var words = ResourceBundle.getBundle("org.openleap.api.problems", Locale.ROOT);
        return words.keySet().stream()
                .filter(key -> key.endsWith(TITLE) && !key.startsWith("fallback"))
                .map(key -> key.substring(0, key.length() - TITLE.length()))
                .sorted()
                .map(code -> new Entry(code, words.getString(code + TITLE), detail(words, code)))
                .toList();
    }

    /** As it is written, with the arguments as dots. */
    private static String detail(ResourceBundle words, String code) {
        return words.getString(code + ".detail").replaceAll("\\{[0-9]}", "…").replace("''", "'");
    }
}

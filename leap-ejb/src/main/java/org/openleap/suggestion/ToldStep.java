package org.openleap.suggestion;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the proposer is told about one step: in a letter, and on their page.
 *
 * @param words what stands on their page; may be empty
 * @param day the day it promises, {@link LocalDate#MAX} for none
 * @param values for the template of the letter, by name; the title of the suggestion is added
 */
public record ToldStep(ChronicleKind kind, String words, LocalDate day, Map<String, String> values) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public ToldStep {
        values = Map.copyOf(values);
    }

    /** A step that needs no more words. */
    public static ToldStep of(ChronicleKind kind) {
        return new ToldStep(kind, "", LocalDate.MAX, Map.of());
    }

    /** The same, with what stands on the page. */
    public ToldStep saying(String text) {
        return new ToldStep(kind, text, day, values);
    }

    /** The same, with the day it promises. */
    public ToldStep promising(LocalDate promised) {
        return new ToldStep(kind, words, promised, values);
    }

    /** The same, with one more value for the letter. */
    public ToldStep with(String name, String value) {
        var more = new HashMap<>(values);
        more.put(name, value);
        return new ToldStep(kind, words, day, more);
    }

    /** The same, with one more day for the letter. */
    public ToldStep with(String name, LocalDate value) {
        return with(name, DAY.format(value));
    }
}

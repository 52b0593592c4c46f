package org.openleap.notification.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openleap.notification.LetterText;
import org.openleap.notification.Occasion;

/**
 * A template of {@code letters/} in its parts: subject, greeting, the words in between, and whatever closes it.
 *
 * @param tail what is included behind the words
 */
public record LetterTemplate(LetterText text, String tail) {
    /** What stands in every letter, so that every wording may name it. */
    public static final Set<String> COMMON = Set.of("reference", "trust", "phone", "publicUrl", "trackUrl");

    private static final String GREETING = "<#include \"parts/greeting.ftl\">";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern NO_TEXT = Pattern.compile("[$#]\\{|</?[#@]");

    /** @throws IllegalStateException when a template has no greeting and nothing that closes it */
    public static LetterTemplate of(Occasion occasion) {
        var source = read("/letters/" + occasion.template() + ".ftl");
        int greeting = source.indexOf(GREETING);
        int tail = source.indexOf("<#include", greeting + GREETING.length());
        if (greeting < 0 || tail < 0) throw new IllegalStateException(occasion.template());
        var body = source.substring(greeting + GREETING.length(), tail).strip();
        return new LetterTemplate(new LetterText(source.substring(0, greeting).strip(), body), source.substring(tail));
    }

    /** The same letter with other words, as a template. */
    String around(LetterText own) {
        return String.join("\n\n", own.subject(), GREETING, own.body(), tail);
    }

    /** Names of the placeholders in a text, without those that every letter has. */
    public static Set<String> namedIn(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !COMMON.contains(name))
                .collect(Collectors.toSet());
    }

    /** Whether something in it would be more than text to whatever fills the letter. */
    public static boolean isUnfit(String text) {
        return NO_TEXT.matcher(PLACEHOLDER.matcher(text).replaceAll("")).find();
    }

    private static String read(String path) {
        try (InputStream in = LetterTemplate.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}

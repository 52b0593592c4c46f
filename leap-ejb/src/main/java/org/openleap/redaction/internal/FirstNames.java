package org.openleap.redaction.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** First names that people in England have today, from many languages; names that are also plain words are left out. */
final class FirstNames {
    private static final String LIST = "/redaction/first-names.txt";

    private FirstNames() {}

    /** Any of them, as it is written in the middle of a text. */
    static String pattern() {
        try (var names = FirstNames.class.getResourceAsStream(LIST)) {
            return new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> Pattern.compile(" ").splitAsStream(line))
                    .filter(name -> !name.isBlank())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?:", ")\\b"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(LIST, unreadable);
        }
    }
}

package org.openleap.notification.internal;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody is told: one line of subject, and the text.
 *
 * @param ownWords what of it is not the template's
 */
public record Letter(String subject, String body, String ownWords) {
    /** What stands in a letter because the person said it, not because somebody answered. */
    private static final Set<String> THEIRS = Set.of("title", "suggestions");

    private static final int LONGEST_SUBJECT = 300;
    private static final int SHORTEST_OWN_WORDS = 20;
    private static final int LONGEST_OWN_WORDS = 4000;

    /** A subject is one line, whatever words went into it: a line break there would begin a header of somebody's choice. */
    public Letter {
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        subject = subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
        ownWords = ownWords.substring(0, Math.min(ownWords.length(), LONGEST_OWN_WORDS));
    }

    public Letter(String subject, String body) {
        this(subject, body, "");
    }

    /** Subject line, empty line, text. */
    static Letter of(String text) {
        return of(text, Map.of());
    }

    /** @param words what the template was filled with; names, titles and dates are too short to count as own words */
    static Letter of(String text, Map<String, String> words) {
        int lineEnd = text.indexOf('\n');
        var own = words.entrySet().stream()
                .filter(word -> !THEIRS.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .filter(word -> word.length() >= SHORTEST_OWN_WORDS)
                .sorted()
                .collect(Collectors.joining("\n"));
        return new Letter(text.substring(0, lineEnd), text.substring(lineEnd).strip() + "\n", own);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "Letter[…]";
    }
}

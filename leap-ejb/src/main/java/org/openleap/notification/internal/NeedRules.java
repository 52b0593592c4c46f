package org.openleap.notification.internal;

import static org.openleap.notification.Route.EMAIL;
import static org.openleap.notification.Route.LETTER;
import static org.openleap.notification.Route.NONE;
import static org.openleap.notification.Route.PHONE;
import static org.openleap.notification.Route.TEXT;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.notification.Route;
import org.openleap.notification.TellingForm;

/**
 * What each communication need asks of a telling (Accessible Information Standard, DAPB1605; domain.md 3.10): which ways meet
 * it as they are, and which ways meet it once a person has prepared the words. Where neither is so, the telling waits.
 */
public final class NeedRules {
    static final String TRANSLATION = "translation";

    /** A translation of the words meets both; nobody can tick that it is there. */
    private static final Set<String> ANOTHER_LANGUAGE = Set.of(TRANSLATION, "interpreter");

    private static final Set<Route> EVERY_WAY = Set.of(EMAIL, LETTER, PHONE, TEXT);
    private static final Set<Route> WRITTEN = Set.of(EMAIL, LETTER, TEXT);
    private static final Set<Route> LONG_WRITING = Set.of(EMAIL, LETTER);

    /** A need that LEAP does not know is for a person to arrange. */
    private static final Rule UNKNOWN = new Rule(TellingForm.ARRANGED, Set.of(), EVERY_WAY);

    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry("large_print", new Rule(TellingForm.LARGE_PRINT, Set.of(LETTER), Set.of())),
            Map.entry("coloured_paper", new Rule(TellingForm.COLOURED_PAPER, Set.of(LETTER), Set.of())),
            Map.entry("easy_read", new Rule(TellingForm.EASY_READ, Set.of(), LONG_WRITING)),
            Map.entry(TRANSLATION, new Rule(TellingForm.TRANSLATION, Set.of(), LONG_WRITING)),
            Map.entry("interpreter", new Rule(TellingForm.TRANSLATION, Set.of(), Set.of(EMAIL, LETTER, PHONE))),
            Map.entry("bsl", new Rule(TellingForm.BSL, Set.of(), LONG_WRITING)),
            Map.entry("makaton", new Rule(TellingForm.MAKATON, Set.of(), LONG_WRITING)),
            Map.entry("braille", new Rule(TellingForm.BRAILLE, Set.of(), Set.of(LETTER))),
            Map.entry("audio", new Rule(TellingForm.AUDIO, Set.of(), LONG_WRITING)),
            Map.entry("through_carer", UNKNOWN),
            Map.entry("text_message", new Rule(TellingForm.PLAIN, Set.of(TEXT), Set.of())),
            Map.entry("email_only", new Rule(TellingForm.PLAIN, Set.of(EMAIL), Set.of())),
            Map.entry("letter_only", new Rule(TellingForm.PLAIN, Set.of(LETTER), Set.of())),
            Map.entry("phone_only", new Rule(TellingForm.PLAIN, Set.of(PHONE), Set.of())),
            Map.entry("no_phone_calls", new Rule(TellingForm.PLAIN, WRITTEN, Set.of())),
            Map.entry("lip_reading", new Rule(TellingForm.PLAIN, WRITTEN, Set.of())),
            Map.entry("text_relay", new Rule(TellingForm.PLAIN, EVERY_WAY, Set.of())),
            Map.entry("more_time", new Rule(TellingForm.PLAIN, EVERY_WAY, Set.of())),
            Map.entry("simple_words", new Rule(TellingForm.PLAIN, EVERY_WAY, Set.of())));

    private NeedRules() {}

    /**
     * One need.
     *
     * @param metBy ways that meet it as they are
     * @param metByWords ways that meet it with words, or a recording, that a person has prepared for it
     */
    private record Rule(TellingForm form, Set<Route> metBy, Set<Route> metByWords) {
        boolean isMet(Route route, boolean prepared) {
            return metBy.contains(route) || prepared && metByWords.contains(route);
        }
    }

    /** Whether there is a rule of its own for the need. */
    static boolean knows(String need) {
        return RULES.containsKey(need);
    }

    /** The form that somebody with these needs, who reads this language, must get. */
    static TellingForm form(Set<String> needs, String language) {
        return all(needs, language)
                .map(need -> rule(need).form())
                .max(Comparator.naturalOrder())
                .orElse(TellingForm.PLAIN);
    }

    /**
     * Needs that telling by this route with these words would not meet; empty when it may go. Somebody without a route reads
     * their page, which cannot be refused.
     *
     * @param prepared needs that a person says the words meet
     * @param translated whether the words stand there in their language too
     */
    static Set<String> unmet(
            Set<String> needs, String language, Route route, Set<String> prepared, boolean translated) {
        if (route == NONE) return Set.of();
        var done = new HashSet<>(prepared);
        done.remove(TRANSLATION);
        if (translated) done.addAll(ANOTHER_LANGUAGE);
        return all(needs, language)
                .filter(need -> !rule(need).isMet(route, done.contains(need)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Needs that a person can meet on this route by preparing the words. */
    static Set<String> preparable(Set<String> needs, String language, Route route) {
        return all(needs, language)
                .filter(need ->
                        !need.equals(TRANSLATION) && rule(need).metByWords().contains(route))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> all(Set<String> needs, String language) {
        boolean foreign = !language.isEmpty() && !language.startsWith("en");
        return Stream.concat(needs.stream(), foreign ? Stream.of(TRANSLATION) : Stream.of())
                .distinct();
    }

    private static Rule rule(String need) {
        return RULES.getOrDefault(need, UNKNOWN);
    }
}

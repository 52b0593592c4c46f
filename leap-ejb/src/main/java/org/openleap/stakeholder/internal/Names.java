package org.openleap.stakeholder.internal;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.search.Words;
import org.openleap.stakeholder.OrganisationAlias;

/** What names look like when they are sorted, compared, and turned into an alias. */
final class Names {
    private static final int LONGEST = 200;
    private static final int LONGEST_ALIAS = 60;

    /** Words that one record of an organisation has and another of the same organisation has not. */
    private static final Set<String> IDLE = Set.of(
            "the", "ltd", "limited", "cic", "cio", "plc", "uk", "charity", "trust", "nhs", "foundation", "and", "of");

    private Names() {}

    /** For lists: "The Hartmoor Shed" stands under H. */
    static String sortKey(String name) {
        var normal = Words.normal(name);
        return cut(normal.startsWith("the ") ? normal.substring(4) : normal, LONGEST);
    }

    /** Equal for names that probably mean the same organisation; the sort key when nothing else is left. */
    static String matchKey(String name) {
        var telling = Stream.of(Words.normal(name).split(" "))
                .filter(word -> !IDLE.contains(word))
                .collect(Collectors.joining(" "));
        return telling.isEmpty() ? sortKey(name) : cut(telling, LONGEST);
    }

    /** Lower-case letters, digits and dashes; the number tells later organisations of the same name apart. */
    static OrganisationAlias alias(String name, int number) {
        var end = number == 1 ? "" : "-" + number;
        var plain = Words.normal(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var begin = plain.length() < 2 ? "organisation" : plain;
        return new OrganisationAlias(cut(begin, LONGEST_ALIAS - end.length()).replaceAll("-$", "") + end);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}

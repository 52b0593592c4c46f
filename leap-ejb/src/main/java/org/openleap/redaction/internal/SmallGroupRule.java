package org.openleap.redaction.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openleap.redaction.SmallGroup;
import org.openleap.redaction.SmallGroup.Kind;

/**
 * A small number, up to three words, a word for people, and what they have in common: "two young carers with epilepsy". Staff
 * are not meant: "two nurses" is how a service is run. Nor is a permission: "one person may stay overnight".
 */
public final class SmallGroupRule {
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** One of them, and many of them. */
    private static final Map<String, String> PEOPLE = Map.ofEntries(
            Map.entry("child", "children"),
            Map.entry("person", "people"),
            Map.entry("patient", "patients"),
            Map.entry("carer", "carers"),
            Map.entry("parent", "parents"),
            Map.entry("mother", "mothers"),
            Map.entry("father", "fathers"),
            Map.entry("man", "men"),
            Map.entry("woman", "women"),
            Map.entry("boy", "boys"),
            Map.entry("girl", "girls"),
            Map.entry("teenager", "teenagers"),
            Map.entry("adult", "adults"),
            Map.entry("user", "users"),
            Map.entry("family", "families"),
            Map.entry("relative", "relatives"),
            Map.entry("resident", "residents"),
            Map.entry("student", "students"),
            Map.entry("member", "members"),
            Map.entry("veteran", "veterans"),
            Map.entry("refugee", "refugees"),
            Map.entry("respondent", "respondents"),
            Map.entry("participant", "participants"),
            Map.entry("individual", "individuals"));

    private static final String PERSON = Stream.concat(PEOPLE.keySet().stream(), PEOPLE.values().stream())
            .sorted((one, other) -> other.length() - one.length())
            .collect(Collectors.joining("|"));

    /** Words that may not stand between the number and the people: "one in four people", "two hours for people". */
    private static final String BETWEEN =
            "(?:(?!(?:in|of|out|or|and|a|an|the|for|to|per|each|every|that|which|when|more|is|are"
                    + "|was|were|with|at|on|from|times?|minutes?|hours?|days?|weeks?|months?|years?|nights?)\\b)\\p{L}+[ -]){0,3}?";

    /** Not the end of a longer number or word, and no share: "1 in 4 people". */
    private static final String BEFORE = "(?<![\\p{L}\\p{N}£.,-])(?<!\\bin )";

    /** A rule for everybody speaks of nobody. */
    private static final String NO_RULE = "(?! (?:can|may|could|at a time|per|each)\\b)(?!['’-])";

    private static final String COMMON =
            "(?: (?:with|living with|who (?:has|have|had|is|are)) (?<common>[\\p{L} -]{3,60}?)"
                    + "(?=[.,;:)!?]|\\s+(?:and|or|who|in|at|on|told|said|asked|wrote)\\b|$))?";

    private final Pattern pattern;

    /** @param threshold numbers below it are small */
    public SmallGroupRule(int threshold) {
        var small = IntStream.range(1, threshold)
                .mapToObj(number -> number + (number < NUMBERS.size() ? "|" + NUMBERS.get(number) : ""))
                .collect(Collectors.joining("|"));
        var number = "(?:(?:just|only) )?(?:(?<few>" + small + ")|(?<sole>the only|a single|an only|the one))";
        pattern = Pattern.compile("(?iu)" + BEFORE + "" + number + " (?<between>" + BETWEEN + ")(?<people>"
                + PERSON + ")\\b" + NO_RULE
                + COMMON + "|" + BEFORE + "(?<count>" + small
                + ")(?= (?:of (?:them|us|you)|(?:told|said|asked|wrote|complained|agreed|answered)\\b))");
    }

    /** Every such statement, in the order in which they stand. */
    public List<SmallGroup> find(String text) {
        var found = new ArrayList<SmallGroup>();
        for (var matcher = pattern.matcher(text); matcher.find(); ) found.add(group(matcher));
        return List.copyOf(found);
    }

    private static SmallGroup group(Matcher found) {
        boolean cohort = found.group("sole") != null || found.group("common") != null;
        var blurred = blurred(found);
        return new SmallGroup(
                found.start(),
                found.end() - found.start(),
                cohort ? Kind.COHORT : Kind.COUNT,
                found.group(),
                Character.isUpperCase(found.group().charAt(0)) ? capitalised(blurred) : blurred);
    }

    /** The same of an unknown number: "a small number of children with communication needs". */
    private static String blurred(Matcher found) {
        if (found.group("people") == null) return "a few people";
        var people = found.group("people").toLowerCase(Locale.ROOT);
        var common = Optional.ofNullable(found.group("common"));
        return "a small number of " + PEOPLE.getOrDefault(people, people)
                + common.map(what -> " with " + BroadGroups.of(what)).orElse("");
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

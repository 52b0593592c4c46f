package org.openleap.redaction.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.redaction.SpotKind;
import org.openleap.redaction.Surroundings;
import org.openleap.shared.Wording;

/** The rules, the weightiest first. Each is a pattern that a person can read; none knows anything about anybody. */
@ApplicationScoped
public class SpotRules {
    private static final String NAME = "\\p{Lu}\\p{L}*(?:['’-]\\p{Lu}?\\p{L}+)?";
    private static final String NAMES = NAME + "(?: " + NAME + ")?";
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String DATE = "\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?:,? \\d{4})?\\b|\\b" + MONTH
            + " \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?\\b|\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b";
    private static final String TIME =
            "\\b\\d{1,2}(?:[:.]\\d{2})? ?[ap]\\.?m\\b\\.?|\\b(?:[01]?\\d|2[0-3]):[0-5]\\d\\b|\\b(?:last|this|next|on) "
                    + WEEKDAY + "\\b(?!s)";
    private static final String STREET =
            NAMES + " (?:Road|Street|Lane|Avenue|Close|Drive|Court|Way|Crescent|Terrace|Gardens)\\b";
    private static final String ROOM = "\\b(?:bed|room|bay|flat|cubicle|house number)(?: number)? \\d+\\p{L}?\\b";
    private static final String AGE =
            "\\b(\\d{1,3})[- ]years?[- ]olds?\\b|\\b[Aa]ged? (\\d{1,3})\\b|\\b(?:I am|I'm|I’m|[Hh]e is|[Ss]he is|is now) (\\d{2,3})\\b";
    private static final String RELATIVE =
            "\\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er) (?:\\p{Ll}+ )?(?:daughter|son|husband|wife"
                    + "|partner|mother|father|mum|dad|sister|brother|nan|gran|grandad|aunt|uncle)\\b";
    /** A capital in the middle of a sentence that is no month, weekday, abbreviation or "I". */
    private static final String PROPER = "(?<=[\\p{Ll},;] )(?!I\\b|I['’]|" + MONTH + "\\b|" + WEEKDAY
            + "|NHS|English|Christmas|Easter)\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*";

    /** Title before a name, and the job that stays. */
    private static final Map<String, String> JOBS = Map.ofEntries(
            Map.entry("Nurse", "a nurse"),
            Map.entry("Sister", "the ward sister"),
            Map.entry("Matron", "the matron"),
            Map.entry("Doctor", "a doctor"),
            Map.entry("Dr", "a doctor"),
            Map.entry("Professor", "a consultant"),
            Map.entry("Prof", "a consultant"),
            Map.entry("Consultant", "a consultant"),
            Map.entry("Psychiatrist", "a psychiatrist"),
            Map.entry("Psychologist", "a psychologist"),
            Map.entry("Therapist", "a therapist"),
            Map.entry("Receptionist", "a receptionist"),
            Map.entry("Healthcare Assistant", "a healthcare assistant"),
            Map.entry("HCA", "a healthcare assistant"),
            Map.entry("CPN", "a community nurse"),
            Map.entry("Ward Manager", "the ward manager"),
            Map.entry("Manager", "a manager"),
            Map.entry("Porter", "a porter"),
            Map.entry("Cleaner", "a cleaner"));

    /** Parts of a name that name nobody. */
    private static final Set<String> NO_NAMES = Set.of("The", "Our", "Mrs", "Miss", "Rev");

    private static final String ABUSE = "(?i)\\b(?:idiots?|morons?|stupid|bastards?|bitch(?:es)?|scum|cretins?"
            + "|f[u*]ck\\p{L}*|sh[i*]t\\p{L}*|cow(?= (?:on|at|in) (?:reception|the desk)))\\b";

    private final List<SpotRule> always = always();

    /** The rules for words that come from there. */
    public List<SpotRule> of(Surroundings surroundings) {
        var rules = new ArrayList<SpotRule>();
        author(surroundings.author()).forEach(rules::add);
        rules.addAll(always);
        if (surroundings.small()) {
            rules.add(SpotRule.of(SpotKind.DETAIL, RELATIVE, "a relative"));
            rules.add(SpotRule.of(SpotKind.PLACE, PROPER, "[place]"));
        }
        return rules;
    }

    private static List<SpotRule> always() {
        var rules = new ArrayList<SpotRule>();
        Wording.PERSONAL.forEach(
                pattern -> rules.add(new SpotRule(SpotKind.CONTACT, pattern, match -> "[contact details]")));
        rules.add(SpotRule.of(SpotKind.AUTHOR, "(?<=[Mm]y name is )" + NAMES, "[name]"));
        rules.add(new SpotRule(SpotKind.STAFF, Pattern.compile("\\b" + titles() + "\\.? " + NAMES), SpotRules::job));
        rules.add(SpotRule.of(SpotKind.PLACE, STREET, "[address]"));
        rules.add(SpotRule.of(SpotKind.PERSON, "\\b(?:Mr|Mrs|Ms|Miss|Mx|Rev|Canon)\\.? " + NAMES, "[name]"));
        rules.add(SpotRule.of(SpotKind.PERSON, "\\b" + FirstNames.pattern() + "(?: " + NAME + ")?", "[name]"));
        rules.add(new SpotRule(SpotKind.MOMENT, Pattern.compile(DATE), SpotRules::month));
        rules.add(SpotRule.of(SpotKind.MOMENT, TIME, "[time]"));
        rules.add(SpotRule.of(SpotKind.PLACE, ROOM, "[room]"));
        rules.add(new SpotRule(SpotKind.DETAIL, Pattern.compile(AGE), SpotRules::age));
        rules.add(SpotRule.of(SpotKind.ABUSE, ABUSE, "[…]"));
        return List.copyOf(rules);
    }

    /** The name that the person gave with their contact, and each of its parts. */
    public Stream<SpotRule> author(String name) {
        var parts = Arrays.stream(name.split("[^\\p{L}'’-]+"))
                .filter(part -> isName(part))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return parts.isEmpty()
                ? Stream.empty()
                : Stream.of(SpotRule.of(
                        SpotKind.AUTHOR, "(?<!\\p{L})(?:" + parts + ")(?: (?:" + parts + "))*(?!\\p{L})", "[name]"));
    }

    private static boolean isName(String part) {
        return part.length() > 2 && Character.isUpperCase(part.charAt(0)) && !NO_NAMES.contains(part);
    }

    private static String titles() {
        return JOBS.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .collect(Collectors.joining("|", "(", ")"));
    }

    private static String job(MatchResult match) {
        return JOBS.get(match.group(1));
    }

    /** The month may stay; the day goes. */
    private static String month(MatchResult match) {
        var month = Pattern.compile(MONTH).matcher(match.group());
        return month.find() ? month.group() : "[date]";
    }

    private static String age(MatchResult match) {
        var years = Stream.of(match.group(1), match.group(2), match.group(3))
                .filter(group -> group != null)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
        var word = years < 18 ? "young" : years < 65 ? "adult" : "older";
        return match.group().toLowerCase(Locale.ROOT).startsWith("aged") ? "[" + word + "]" : word;
    }
}

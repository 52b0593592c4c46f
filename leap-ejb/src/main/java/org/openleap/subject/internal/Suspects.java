package org.openleap.subject.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.openleap.privacy.HeldSheet;
import org.openleap.shared.Wording;

/** Finds words in a file that may be about somebody else, for a person to look at: LEAP leaves nothing out by itself. */
final class Suspects {
    /** People with a title or an office before their name. */
    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Nurse|Sister|Matron|Doctor)\\.? \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?");

    /** Members of somebody's family. */
    private static final Pattern RELATED = Pattern.compile(
            "\\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir) (?:husband|wife|partner|son|daughter|mother|father|mum|dad|brother|sister|neighbour|friend)"
                    + "(?:,? \\p{Lu}[\\p{L}'’-]+)?");

    /** Parts of a file that name people of the trust at their work, or that are codes. */
    private static final Set<String> PLAIN = Set.of("history", "permission");

    private Suspects() {}

    /** @param own texts that are this person's */
    static List<String> in(List<HeldSheet> sheets, Collection<String> own) {
        var suspects = new TreeSet<String>();
        sheets.stream()
                .filter(sheet -> !PLAIN.contains(sheet.part()))
                .flatMap(sheet -> sheet.fields().stream())
                .forEach(field -> collect(field.value(), suspects));
        suspects.removeIf(suspect -> isOwn(suspect, own));
        return List.copyOf(suspects);
    }

    private static void collect(String text, Set<String> suspects) {
        suspects.addAll(Wording.personalDataIn(text));
        TITLED.matcher(text).results().map(MatchResult::group).forEach(suspects::add);
        RELATED.matcher(text).results().map(MatchResult::group).forEach(suspects::add);
    }

    private static boolean isOwn(String suspect, Collection<String> own) {
        var plain = plain(suspect);
        return own.stream()
                .map(Suspects::plain)
                .anyMatch(text -> !text.isEmpty() && (text.contains(plain) || plain.contains(text)));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}@.]", "");
    }
}

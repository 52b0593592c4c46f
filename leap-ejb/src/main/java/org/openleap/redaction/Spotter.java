package org.openleap.redaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.redaction.internal.SpotRule;
import org.openleap.redaction.internal.SpotRules;

/** Points at names, dates, numbers and details in somebody's words. It misses things, so a person reads every word. */
@ApplicationScoped
public class Spotter {
    @Inject
    SpotRules rules;

    @Inject
    SmallGroups groups;

    /** Pieces to look at, in the order in which they stand; where two overlap, the weightier one. */
    public List<Spot> spots(String text, Surroundings surroundings) {
        var found = new ArrayList<>(groups(text));
        rules.of(surroundings).stream()
                .flatMap(rule -> spots(rule, text))
                .filter(spot -> found.stream().noneMatch(spot::overlaps) && found.add(spot))
                .forEach(spot -> {});
        found.sort(Comparator.comparingInt(Spot::start));
        return List.copyOf(found);
    }

    private List<Spot> groups(String text) {
        return groups.in(text).stream()
                .map(group -> new Spot(group.start(), group.length(), SpotKind.GROUP, group.proposal()))
                .toList();
    }

    /** Whether the text names the author, by any part of the name, written as names are. */
    public boolean names(String text, String author) {
        return rules.author(author)
                .anyMatch(rule -> rule.pattern().matcher(text).find());
    }

    private static Stream<Spot> spots(SpotRule rule, String text) {
        return rule.pattern()
                .matcher(text)
                .results()
                .map(match -> new Spot(
                        match.start(),
                        match.end() - match.start(),
                        rule.kind(),
                        rule.proposal().apply(match)));
    }
}

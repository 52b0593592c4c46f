package org.openleap.web.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openleap.publication.PairCounts;
import org.openleap.publication.PairFilter;
import org.openleap.web.support.Labels;
import org.openleap.web.support.Texts;
import org.openleap.web.visitor.Option;

/** The filters of the public list: only what leads to an answer can be chosen, and each choice says to how many. */
@ApplicationScoped
public class PairChoices {
    @Inject
    Labels labels;

    @Inject
    Quarters quarters;

    /**
     * One filter.
     *
     * @param name of the parameter
     */
    public record Choice(String name, String label, List<Option> options) {}

    /** In the order in which they stand on the page. */
    public List<Choice> of(PairFilter filter, PairCounts counts) {
        return List.of(
                choice("place", filter.place(), counts.places(), labels::place),
                choice("service", filter.service(), counts.services(), labels::service),
                choice("theme", filter.theme(), counts.themes(), labels::theme),
                newestFirst("quarter", filter.quarter(), counts.quarters()),
                choice("outcome", filter.outcome(), counts.outcomes(), PairChoices::outcome));
    }

    private static Choice choice(String name, String chosen, Map<String, Long> counts, UnaryOperator<String> label) {
        var options = codes(chosen, counts)
                .map(code -> option(code, label.apply(code), counts, chosen))
                .sorted(Comparator.comparing(Option::label))
                .toList();
        return new Choice(name, heading(name), options);
    }

    private Choice newestFirst(String name, String chosen, Map<String, Long> counts) {
        var options = codes(chosen, counts)
                .sorted(Comparator.reverseOrder())
                .map(code -> option(code, quarters.label(code), counts, chosen))
                .toList();
        return new Choice(name, heading(name), options);
    }

    /** What is chosen stays on the list, even when it leads to nothing. */
    private static Stream<String> codes(String chosen, Map<String, Long> counts) {
        var all = counts.keySet().stream();
        return chosen.isEmpty() || counts.containsKey(chosen) ? all : Stream.concat(all, Stream.of(chosen));
    }

    private static Option option(String code, String label, Map<String, Long> counts, String chosen) {
        var counted = Texts.text("answers", "filter.counted", label, counts.getOrDefault(code, 0L));
        return Option.entry(code, counted, chosen);
    }

    private static String outcome(String code) {
        return Texts.text("publication", "publication.filter." + code);
    }

    private static String heading(String name) {
        return Texts.text("answers", "filter." + name);
    }
}

package org.openleap.web.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openleap.partnership.PartnershipDetail;
import org.openleap.partnership.PartnershipStatus;
import org.openleap.partnership.Strategy;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Labels;

/** The facts beside the five parts: where, how far, on what it builds, which strategy it serves, who looks after it. */
@ApplicationScoped
public class PartnershipFacts {
    @Inject
    Words words;

    @Inject
    Labels labels;

    @Inject
    ReferenceData reference;

    public List<Fact> of(PartnershipDetail partnership, List<Strategy> strategies) {
        var facts = new ArrayList<Fact>();
        var summary = partnership.summary();
        add(facts, "area", summary.area());
        add(facts, "scale", words.of(summary.scale()));
        add(facts, "places", lines(partnership.places(), labels::place));
        add(
                facts,
                "mechanisms",
                lines(partnership.mechanisms(), code -> reference.label(ReferenceList.MECHANISM, code)));
        add(facts, "strategy", strategy(partnership.strategy(), strategies));
        add(facts, "owner", summary.owner());
        add(facts, "predecessor", partnership.predecessor());
        add(facts, "successor", partnership.successor());
        add(facts, closing(partnership.status()), partnership.closing());
        return facts;
    }

    static String strategy(long id, List<Strategy> strategies) {
        return strategies.stream()
                .filter(each -> each.id() == id)
                .map(each -> PartnershipText.of("strategy.name", each.title(), each.edition()))
                .findFirst()
                .orElse("");
    }

    private static String closing(PartnershipStatus status) {
        return switch (status) {
            case ENDED, SUCCEEDED -> "lessons";
            default -> "reason";
        };
    }

    private static String lines(List<String> codes, Function<String, String> label) {
        return codes.stream().map(label).sorted().collect(Collectors.joining("\n"));
    }

    private static void add(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) facts.add(new Fact(PartnershipText.of("fact." + key), value));
    }
}

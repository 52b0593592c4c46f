package org.openleap.web.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openleap.suggestion.SuggestionDetail;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.PortalText;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Labels;
import org.openleap.web.support.Texts;

/** What has been said about a suggestion so far: who has it, the decision, the work, the evidence. */
@ApplicationScoped
public class SuggestionFacts {
    @Inject
    Words words;

    @Inject
    Labels labels;

    @Inject
    Dates dates;

    @Inject
    Deadlines deadlines;

    public List<Fact> of(SuggestionDetail suggestion) {
        var facts = new ArrayList<Fact>();
        var summary = suggestion.summary();
        add(facts, "service", labels.service(summary.service()));
        add(facts, "kind", words.of(summary.kind()));
        if (suggestion.parent() > 0) add(facts, "parent", whole(suggestion));
        add(facts, "owner", summary.owner());
        add(facts, "due", day(summary.due()));
        addDecision(facts, suggestion);
        addWork(facts, suggestion);
        return facts;
    }

    private void addDecision(List<Fact> facts, SuggestionDetail suggestion) {
        add(facts, "reasonCode", labels.rejectionReason(suggestion.reasonCode()));
        add(facts, "reason", suggestion.reason());
        add(facts, "wouldChange", suggestion.wouldChange());
        add(facts, "reviewOn", day(suggestion.reviewOn()));
        add(facts, "action", suggestion.action());
        add(facts, "actionDue", day(suggestion.actionDue()));
        add(facts, "pounds", suggestion.pounds() == 0 ? "" : pounds(suggestion.pounds()));
        add(facts, "decidedBy", suggestion.decidedBy());
        add(facts, "countersignedBy", suggestion.countersignedBy());
    }

    private void addWork(List<Fact> facts, SuggestionDetail suggestion) {
        add(facts, "news", suggestion.news());
        add(facts, "delay", suggestion.delay());
        add(facts, "change", suggestion.change());
        add(facts, "evidence", suggestion.evidence());
        add(facts, "confirmedBy", suggestion.confirmedBy());
    }

    private static String whole(SuggestionDetail suggestion) {
        return new SuggestionReference(suggestion.reference().item(), suggestion.parent()).value();
    }

    private String day(LocalDate day) {
        return deadlines.isDue(day) ? dates.day(day) : "";
    }

    private static String pounds(int pounds) {
        return PortalText.of("pounds", String.format(Texts.ENGLISH, "%,d", pounds));
    }

    private static void add(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) facts.add(new Fact(PortalText.of("fact." + key), value));
    }
}

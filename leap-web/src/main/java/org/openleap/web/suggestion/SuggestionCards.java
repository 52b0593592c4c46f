package org.openleap.web.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openleap.suggestion.SuggestionAction;
import org.openleap.suggestion.SuggestionDetail;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.suggestion.SuggestionSummary;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.PortalText;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Tags;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Labels;

/** Says where suggestions stand and what this person can do about them. */
@ApplicationScoped
public class SuggestionCards {
    /** In the order in which they press; publishing can wait. */
    private static final List<SuggestionAction> BY_URGENCY = List.of(
            SuggestionAction.COUNTERSIGN,
            SuggestionAction.CONFIRM,
            SuggestionAction.DECIDE,
            SuggestionAction.DECIDE_AGAIN,
            SuggestionAction.ASSIGN,
            SuggestionAction.RESUME,
            SuggestionAction.NOTE_ANSWER,
            SuggestionAction.ACCEPT_ANSWER,
            SuggestionAction.UPDATE,
            SuggestionAction.COMPLETE,
            SuggestionAction.PUBLISH);

    @Inject
    Tags tags;

    @Inject
    Words words;

    @Inject
    Labels labels;

    @Inject
    Dates dates;

    @Inject
    Deadlines deadlines;

    public SuggestionCard card(SuggestionDetail suggestion) {
        var summary = suggestion.summary();
        var next = next(suggestion);
        return new SuggestionCard(
                summary.reference().number(),
                summary.reference().value(),
                summary.title(),
                words.of(summary.kind()),
                suggestion.quote(),
                tagsOf(summary),
                Steps.of(summary.status()),
                sentence(suggestion),
                next,
                next.isEmpty() ? "" : "next",
                Href.to("/staff/suggestion").with("ref", summary.reference()).toString(),
                summary.status() == SuggestionStatus.IDENTIFIED,
                suggestion.version());
    }

    /** Status, what the trust itself calls the step within it, then the deadline while something is due. */
    public List<Tag> tagsOf(SuggestionSummary summary) {
        var all = new ArrayList<Tag>();
        all.add(tags.of(summary.status()));
        if (!summary.label().isEmpty()) all.add(new Tag(labels.ownStep(summary.label()), "label", "grey"));
        if (deadlines.isDue(summary.due()) && summary.status().isOnTheClock()) all.add(deadlines.tag(summary.due()));
        return all;
    }

    /** Where it stands, with names and dates. */
    public String sentence(SuggestionDetail suggestion) {
        var summary = suggestion.summary();
        var key = "sentence." + summary.status().name();
        return switch (summary.status()) {
            case IDENTIFIED -> PortalText.of(key);
            case UNDER_CONSIDERATION -> PortalText.of(key, summary.owner(), due(summary));
            case CLARIFYING, REFERRED, SPLIT, WITHDRAWN -> PortalText.of(key);
            case ADOPTION_PROPOSED, REJECTION_PROPOSED, ADOPTION_WITHDRAWAL_PROPOSED ->
                PortalText.of(key, suggestion.decidedBy());
            case ADOPTED -> PortalText.of(key, suggestion.action(), summary.owner(), due(summary));
            case IN_PROGRESS -> PortalText.of(key, summary.percent(), suggestion.news());
            case ON_HOLD -> PortalText.of(key, suggestion.delay(), due(summary));
            case RECONSIDERING -> PortalText.of(key, decider(summary), due(summary));
            case COMPLETION_PROPOSED -> PortalText.of(key, suggestion.change());
            case COMPLETED -> PortalText.of(key, suggestion.change(), suggestion.confirmedBy());
            case REJECTED -> PortalText.of(key, suggestion.reason());
        };
    }

    private static String decider(SuggestionSummary summary) {
        return summary.owner().isEmpty() ? PortalText.of("nobodyYet") : summary.owner();
    }

    private String due(SuggestionSummary summary) {
        return deadlines.isDue(summary.due()) ? dates.day(summary.due()) : PortalText.of("noDate");
    }

    /** Giving it to somebody else stays possible, but is not what comes next. */
    private static boolean isWaitingForOwner(SuggestionDetail suggestion) {
        return suggestion.summary().owner().isEmpty();
    }

    private static String next(SuggestionDetail suggestion) {
        return BY_URGENCY.stream()
                .filter(suggestion::allows)
                .filter(action -> action != SuggestionAction.ASSIGN || isWaitingForOwner(suggestion))
                .findFirst()
                .map(action -> PortalText.of("next." + action.name()))
                .orElse("");
    }
}

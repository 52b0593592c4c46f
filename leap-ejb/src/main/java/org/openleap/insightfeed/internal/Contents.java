package org.openleap.insightfeed.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openleap.feedback.FeedbackItems;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.ItemStanding;
import org.openleap.feedback.ItemStandings;
import org.openleap.insightfeed.FeedKind;
import org.openleap.publication.PublishedPair;
import org.openleap.publication.PublishedPairs;
import org.openleap.suggestion.SuggestionOutcome;
import org.openleap.suggestion.SuggestionOutcomes;

/**
 * Everything about some items that may go to the store today. No person's own words: an item goes as codes once it was screened,
 * a suggestion as its stage and days, and words only where everybody can read them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Contents {
    /** In the register, and nobody holds it back. */
    private static final Set<FeedbackStatus> HEARD = EnumSet.of(
            FeedbackStatus.IN_ANALYSIS,
            FeedbackStatus.NO_SUGGESTION,
            FeedbackStatus.HAS_SUGGESTIONS,
            FeedbackStatus.MERGED);

    @Inject
    ItemStandings standings;

    @Inject
    FeedbackItems items;

    @Inject
    SuggestionOutcomes outcomes;

    @Inject
    PublishedPairs pairs;

    List<Content> of(Collection<FeedbackReference> references) {
        var all = standings.of(references);
        return Stream.of(items(all), decisions(all), answers(references))
                .flatMap(contents -> contents)
                .toList();
    }

    private Stream<Content> items(List<ItemStanding> all) {
        var heard = all.stream().filter(item -> HEARD.contains(item.status())).toList();
        var themes = items.themesOf(numbers(heard.stream()));
        return heard.stream().map(item -> item(item, themes.getOrDefault(item.reference(), List.of())));
    }

    /** Also of items that were taken back: where the idea stays, the trust goes on without the person. */
    private Stream<Content> decisions(List<ItemStanding> all) {
        var open =
                all.stream().filter(item -> HEARD.contains(item.status()) || item.status() == FeedbackStatus.WITHDRAWN);
        return outcomes.of(numbers(open)).values().stream()
                .flatMap(List::stream)
                .map(Contents::decision);
    }

    private Stream<Content> answers(Collection<FeedbackReference> references) {
        return references.stream().flatMap(item -> pairs.about(item).stream().map(pair -> answer(item, pair)));
    }

    private static List<FeedbackReference> numbers(Stream<ItemStanding> standings) {
        return standings.map(ItemStanding::reference).toList();
    }

    private static Content item(ItemStanding item, List<String> themes) {
        return new Content(
                FeedKind.ITEM,
                item.reference().value(),
                item.reference(),
                Map.of(
                        "status", item.status().name(),
                        "channel", item.channel(),
                        "service", item.service(),
                        "place", item.place(),
                        "themes", themes.stream().sorted().toList()));
    }

    private static Content decision(SuggestionOutcome outcome) {
        return new Content(
                FeedKind.DECISION,
                outcome.reference().value(),
                outcome.reference().item(),
                Map.of(
                        "item", outcome.reference().item().value(),
                        "stage", outcome.stage().name(),
                        "due", day(outcome.due()),
                        "decidedOn", day(outcome.decidedOn()),
                        "doneOn", day(outcome.doneOn())));
    }

    private static Content answer(FeedbackReference item, PublishedPair pair) {
        return new Content(
                FeedKind.ANSWER,
                "YSWD-" + pair.number(),
                item,
                Map.of(
                        "item", item.value(),
                        "youSaid", pair.youSaid(),
                        "weDid", pair.weDid(),
                        "outcome", pair.outcome().name(),
                        "service", pair.service(),
                        "place", pair.place(),
                        "themes", pair.themes().stream().sorted().toList(),
                        "publishedAt", pair.publishedAt().toString()));
    }

    private static String day(LocalDate day) {
        return day.equals(LocalDate.MAX) ? "" : day.toString();
    }
}

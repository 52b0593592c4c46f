package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.People;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.sharing.RelayNews;
import org.openleap.suggestion.SuggestionOutcome;
import org.openleap.suggestion.SuggestionOutcomes;

/** Turns relays into what a partner reads: what they told us, what came of it, whom they told. */
@ApplicationScoped
public class RelayMapper {
    @Inject
    SharedRepository shared;

    @Inject
    SuggestionOutcomes outcomes;

    @Inject
    People people;

    List<RelayNews> news(List<Relay> relays, VisibilityScope guest) {
        var items = relays.stream().map(Relay::item).distinct().toList();
        var found = outcomes.of(items);
        var told = shared.submissionsOf(items, guest).stream()
                .collect(Collectors.toMap(SharedItem::item, SharedItem::wording));
        return relays.stream().map(relay -> news(relay, told, found)).toList();
    }

    private RelayNews news(
            Relay relay, Map<FeedbackReference, String> told, Map<FeedbackReference, List<SuggestionOutcome>> found) {
        var outcome = found.getOrDefault(relay.item(), List.of()).stream()
                .filter(each -> each.reference().value().equals(relay.subject()))
                .toList();
        return new RelayNews(
                relay.id(),
                relay.item(),
                relay.occasion(),
                relay.status(),
                told.getOrDefault(relay.item(), ""),
                outcome,
                relay.owedAt(),
                relay.dueAt(),
                relay.whom(),
                relay.people(),
                relay.on(),
                relay.how(),
                relay.confirmedBy().equals(UserId.PUBLIC) ? "" : people.nameOf(relay.confirmedBy()),
                relay.version());
    }
}

package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.audit.SealedEvent;
import org.openleap.changefeed.ChangeSource;
import org.openleap.changefeed.ChangeType;
import org.openleap.changefeed.PartnerChange;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.VisibilityScope;
import org.openleap.suggestion.SuggestionReference;

/** Lets partners follow the items they may read, the suggestions in them, and what they pass on. */
@ApplicationScoped
public class SharedChanges implements ChangeSource {
    private static final Set<ChangeType> RELAYS = EnumSet.of(ChangeType.RELAY_OWED, ChangeType.RELAY_SETTLED);

    @Inject
    SharedRepository shared;

    @Inject
    RelayRepository relays;

    @Inject
    GuestShelf shelf;

    @Override
    public Set<ChangeType> types() {
        return EnumSet.of(
                ChangeType.SHARED_ITEM_ADDED,
                ChangeType.SHARED_ITEM_CHANGED,
                ChangeType.SHARED_ITEM_WITHDRAWN,
                ChangeType.SUGGESTION_CHANGED,
                ChangeType.RELAY_OWED,
                ChangeType.RELAY_SETTLED);
    }

    @Override
    public List<PartnerChange> changesIn(List<SealedEvent> events) {
        var telling = events.stream().filter(ItemChange::isOne).toList();
        var items = telling.stream().map(SharedChanges::itemOf).flatMap(Optional::stream);
        var rows = shared.ofItems(items.collect(Collectors.toSet()), VisibilityScope.system()).stream()
                .filter(row -> !row.audience().isVoice())
                .collect(Collectors.groupingBy(SharedItem::item));
        return telling.stream().flatMap(event -> changes(event, rows)).toList();
    }

    @Override
    public Set<String> visible(ChangeType type, Collection<String> subjects, VisibilityScope caller) {
        if (RELAYS.contains(type)) return visibleRelays(subjects, caller);
        if (type == ChangeType.SUGGESTION_CHANGED) return visibleSuggestions(subjects, caller);
        return shelf.readable(subjects.stream().map(FeedbackReference::new).toList(), caller);
    }

    private static Stream<PartnerChange> changes(SealedEvent event, Map<FeedbackReference, List<SharedItem>> rows) {
        return itemOf(event).map(rows::get).stream()
                .flatMap(List::stream)
                .flatMap(row -> ItemChange.of(event, row).stream());
    }

    private Set<String> visibleRelays(Collection<String> ids, VisibilityScope caller) {
        return relays.among(ids.stream().map(Long::valueOf).toList(), caller).stream()
                .map(relay -> Long.toString(relay.id()))
                .collect(Collectors.toSet());
    }

    private Set<String> visibleSuggestions(Collection<String> references, VisibilityScope caller) {
        var items = references.stream()
                .map(reference -> SuggestionReference.of(reference).item())
                .collect(Collectors.toSet());
        var readable = shelf.withSuggestions(items, caller);
        return references.stream()
                .filter(reference -> readable.contains(
                        SuggestionReference.of(reference).item().value()))
                .collect(Collectors.toSet());
    }

    /** The item that it is about: its subject, or the one in which the suggestion was found. */
    private static Optional<FeedbackReference> itemOf(SealedEvent event) {
        return FeedbackReference.read(event.entry().subject().split("/", 2)[0]);
    }
}

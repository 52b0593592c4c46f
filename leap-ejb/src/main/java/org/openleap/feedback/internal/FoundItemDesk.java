package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.FoundItem;
import org.openleap.feedback.FoundItems;
import org.openleap.feedback.SimilarItem;
import org.openleap.identity.VisibilityScope;
import org.openleap.search.Hits;
import org.openleap.search.Resemblance;
import org.openleap.search.SearchIndex;
import org.openleap.search.SearchKind;

/** Loads what the index found, within the scope of the caller, in the order of the index. */
@ApplicationScoped
public class FoundItemDesk {
    private static final int CANDIDATES = 20;
    private static final int MOST_SIMILAR = 5;

    /** Below it two texts have no more in common than any two texts about the same ward. */
    private static final int LEAST_PERCENT = 15;

    /** What was refused, taken back or joined to another item is no item to compare with. */
    private static final Set<FeedbackStatus> STANDING =
            EnumSet.complementOf(EnumSet.of(FeedbackStatus.REFUSED, FeedbackStatus.MERGED, FeedbackStatus.WITHDRAWN));

    @Inject
    FoundItemRepository items;

    @Inject
    FeedbackMapper mapper;

    @Inject
    ItemDesk desk;

    @Inject
    SearchIndex index;

    public FoundItems load(Hits hits, String words, VisibilityScope scope) {
        var found = byReference(hits.references(), scope);
        var rows = hits.references().stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(item -> found(item, words))
                .toList();
        return new FoundItems(hits.page(rows), hits.total(), hits.more());
    }

    public List<SimilarItem> similar(FeedbackReference reference, VisibilityScope scope) {
        var words = wording(desk.require(reference));
        var candidates = index.alike(SearchKind.ITEM, words, CANDIDATES, scope);
        var yardstick = Resemblance.to(words);
        return byReference(candidates, scope).values().stream()
                .filter(item -> !item.reference().equals(reference) && STANDING.contains(item.status()))
                .map(item -> similar(item, yardstick.percent(wording(item))))
                .filter(similar -> similar.percent() >= LEAST_PERCENT)
                .sorted(Comparator.comparingInt(SimilarItem::percent).reversed())
                .limit(MOST_SIMILAR)
                .toList();
    }

    private Map<String, FeedbackItem> byReference(Collection<String> references, VisibilityScope scope) {
        var known = references.stream()
                .map(FeedbackReference::read)
                .flatMap(Optional::stream)
                .toList();
        return items.among(known, scope).stream()
                .collect(Collectors.toMap(item -> item.reference().value(), Function.identity()));
    }

    private FoundItem found(FeedbackItem item, String words) {
        return new FoundItem(mapper.summary(item), index.mark(words, wording(item)));
    }

    private SimilarItem similar(FeedbackItem item, int percent) {
        var said = item.submission();
        return new SimilarItem(mapper.summary(item), said.words(), said.request(), percent);
    }

    private static String wording(FeedbackItem item) {
        return (item.submission().words() + " " + item.submission().request()).strip();
    }
}

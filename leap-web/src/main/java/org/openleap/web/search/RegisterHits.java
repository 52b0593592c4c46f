package org.openleap.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openleap.feedback.FeedbackFinder;
import org.openleap.feedback.FoundItem;
import org.openleap.publication.FoundPair;
import org.openleap.publication.PublicationFinder;
import org.openleap.search.SearchKind;
import org.openleap.search.SearchQuery;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.FoundSuggestion;
import org.openleap.suggestion.SuggestionFinder;
import org.openleap.web.portal.Href;
import org.openleap.web.support.Labels;

/** The newest items, suggestions and pairs that match; all of them are one step away. */
@RequestScoped
public class RegisterHits {
    private static final PageRequest NEWEST = PageRequest.first(5);

    @Inject
    FeedbackFinder items;

    @Inject
    SuggestionFinder suggestions;

    @Inject
    PublicationFinder pairs;

    @Inject
    Labels labels;

    Optional<SearchGroup> items(String typed) {
        var found = items.find(SearchQuery.of(SearchKind.ITEM, typed), NEWEST);
        var hits = found.page().rows().stream().map(this::hit).toList();
        var count = FindText.count(found.total(), found.more());
        return group("items", hits, count, all(SearchKind.ITEM, typed));
    }

    Optional<SearchGroup> suggestions(String typed) {
        var found = suggestions.find(SearchQuery.of(SearchKind.SUGGESTION, typed), NEWEST);
        var hits = found.page().rows().stream().map(this::hit).toList();
        var count = FindText.count(found.total(), found.more());
        return group("suggestions", hits, count, all(SearchKind.SUGGESTION, typed));
    }

    Optional<SearchGroup> pairs(String typed) {
        var hits = pairs.find(typed).stream().map(RegisterHits::hit).toList();
        return group("pairs", hits, FindText.count(hits.size(), false), "");
    }

    /** Another spelling that finds something. */
    String advice(String typed) {
        return items.advise(SearchQuery.of(SearchKind.ITEM, typed))
                .or(() -> suggestions.advise(SearchQuery.of(SearchKind.SUGGESTION, typed)))
                .orElse("");
    }

    static Optional<SearchGroup> group(String kind, List<SearchHit> hits, String count, String all) {
        return hits.isEmpty()
                ? Optional.empty()
                : Optional.of(new SearchGroup(FindText.of("group." + kind), hits, count, all));
    }

    private static String all(SearchKind kind, String typed) {
        return Href.to(FindQuery.PATH)
                .with("kind", FindQuery.nameOf(kind))
                .with("q", typed)
                .toString();
    }

    private SearchHit hit(FoundItem item) {
        var about = about(item.reference(), item.summary().service());
        return new SearchHit(item.extract(), about, to("/staff/item", item.reference()));
    }

    private SearchHit hit(FoundSuggestion found) {
        var about = about(found.reference(), found.summary().service());
        var href = to("/staff/suggestion", found.reference());
        return SearchHit.named(found.summary().title(), about, href);
    }

    private static SearchHit hit(FoundPair found) {
        var href = to("/staff/suggestion", found.suggestion());
        return SearchHit.named(found.pair().youSaid(), found.pair().weDid(), href);
    }

    private String about(Object reference, String service) {
        return service.isEmpty() ? reference.toString() : reference + " · " + labels.service(service);
    }

    private static String to(String page, Object reference) {
        return Href.to(page).with("ref", reference).toString();
    }
}

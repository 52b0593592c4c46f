package org.openleap.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.feedback.FeedbackFinder;
import org.openleap.search.FacetCounts;
import org.openleap.search.SearchKind;
import org.openleap.search.SearchQuery;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.SuggestionFinder;

/** Asks the register that the question is about. */
@RequestScoped
public class RegisterSearch {
    @Inject
    FeedbackFinder items;

    @Inject
    SuggestionFinder suggestions;

    @Inject
    FoundRows rows;

    /** What was found, newest first; counted to 1,000, and whether there is more. */
    record Found(Page<FoundRow> page, int total, boolean more) {}

    Found find(SearchQuery query, PageRequest page) {
        return isItems(query) ? items(query, page) : suggestions(query, page);
    }

    FacetCounts count(SearchQuery query) {
        return isItems(query) ? items.count(query) : suggestions.count(query);
    }

    String advice(SearchQuery query) {
        var advice = isItems(query) ? items.advise(query) : suggestions.advise(query);
        return advice.orElse("");
    }

    private Found items(SearchQuery query, PageRequest page) {
        var found = items.find(query, page);
        var shown = found.page().rows().stream().map(rows::row).toList();
        return found(shown, found.page(), found.total(), found.more());
    }

    private Found suggestions(SearchQuery query, PageRequest page) {
        var found = suggestions.find(query, page);
        var shown = found.page().rows().stream().map(rows::row).toList();
        return found(shown, found.page(), found.total(), found.more());
    }

    private static Found found(List<FoundRow> rows, Page<?> page, int total, boolean more) {
        return new Found(new Page<>(rows, page.nextCursor()), total, more);
    }

    private static boolean isItems(SearchQuery query) {
        return query.kind() == SearchKind.ITEM;
    }
}

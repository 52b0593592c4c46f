package org.openleap.savedsearch.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.identity.VisibilityScope;
import org.openleap.search.SearchIndex;
import org.openleap.search.SearchQuery;

/** What matches a search now and may be seen by its owner: the newest two hundred, and no further than it has looked before. */
@ApplicationScoped
public class Lookout {
    private static final int MOST = 200;

    @Inject
    SearchIndex index;

    StoredSearch.Known look(SearchQuery query, String floor, VisibilityScope owner) {
        var news = index.news(query, floor, MOST, owner);
        return new StoredSearch.Known(index.visible(query.kind(), news.references(), owner), news.floor());
    }

    /** Nothing can be told while the index is being built: everything would be missing, and new a minute later. */
    boolean isOpen() {
        return index.isComplete();
    }
}

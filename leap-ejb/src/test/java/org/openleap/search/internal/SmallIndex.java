package org.openleap.search.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.search.Audience;
import org.openleap.search.FacetCounts;
import org.openleap.search.Hits;
import org.openleap.search.SearchDocument;
import org.openleap.search.SearchFacet;
import org.openleap.search.SearchKind;
import org.openleap.search.SearchQuery;
import org.openleap.shared.PageRequest;

/** A real index of a few items in a folder of its own; each is a minute newer than the one before. */
final class SmallIndex implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    static final String ME = "00000000-0000-4000-8000-000000000001";

    private final LuceneIndex index = new LuceneIndex();
    private int number;

    SmallIndex(Path folder) throws IOException {
        index.open(folder, "generation");
    }

    LuceneIndex index() {
        return index;
    }

    /** An item that every officer may find; its reference is {@code FB-n}. */
    SmallIndex saying(String... words) throws IOException {
        for (var each : words) put(item(each));
        return this;
    }

    SearchDocument item(String words) {
        number++;
        return SearchDocument.of(SearchKind.ITEM, "FB-" + number, "", List.of(words))
                .listed(NOON.plusSeconds(60L * number), number)
                .readBy(Audience.of(Set.of(Roles.ENGAGEMENT_OFFICER)));
    }

    SmallIndex put(SearchDocument... records) throws IOException {
        index.put(List.of(records));
        index.show();
        return this;
    }

    List<String> find(String typed) {
        return page(SearchQuery.of(SearchKind.ITEM, typed), officer()).references();
    }

    List<String> find(String typed, VisibilityScope caller) {
        return page(SearchQuery.of(SearchKind.ITEM, typed), caller).references();
    }

    Hits page(SearchQuery query, VisibilityScope caller) {
        return page(query, PageRequest.first(25), caller);
    }

    Hits page(SearchQuery query, PageRequest request, VisibilityScope caller) {
        return index.page(QueryReader.within(query, caller, NOON), request);
    }

    FacetCounts count(SearchQuery query, VisibilityScope caller) {
        return index.search(searcher -> FacetCounter.count(searcher, query, caller, NOON));
    }

    static SearchQuery chosen(Map<SearchFacet, Set<String>> codes) {
        return new SearchQuery(SearchKind.ITEM, "", codes, false);
    }

    static VisibilityScope officer() {
        return person(Roles.ENGAGEMENT_OFFICER);
    }

    static VisibilityScope person(String role, String... services) {
        return new VisibilityScope(new UserId(ME), Set.of(role), Set.copyOf(List.of(services)), Set.of(), "", false);
    }

    /** Every page after the other, until there is none. */
    List<List<String>> pages(int size) {
        var pages = new ArrayList<List<String>>();
        var request = PageRequest.first(size);
        while (true) {
            var hits = page(SearchQuery.of(SearchKind.ITEM, ""), request, officer());
            pages.add(hits.references());
            if (hits.nextCursor().isEmpty()) return pages;
            request = new PageRequest(size, hits.nextCursor());
        }
    }

    @Override
    public void close() {
        index.close();
    }
}

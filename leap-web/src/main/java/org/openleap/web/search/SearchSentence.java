package org.openleap.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.openleap.search.SearchFacet;
import org.openleap.search.SearchQuery;

/** What a search asks for, in words. */
@RequestScoped
public class SearchSentence {
    @Inject
    FacetWords words;

    /** e.g. "Items with “letter” · Status: Has suggestions · Past its day". */
    public String of(SearchQuery query) {
        words.know(query.chosen().getOrDefault(SearchFacet.OWNER, Set.of()));
        var parts = new ArrayList<String>();
        var kind = FindText.of("kind." + query.kind());
        parts.add(
                query.words().isEmpty()
                        ? FindText.of("sentence.all", kind)
                        : FindText.of("sentence.words", kind, query.words()));
        Arrays.stream(SearchFacet.values())
                .filter(facet -> query.chosen().containsKey(facet))
                .map(facet -> FindText.of("sentence.facet", FindText.of("facet." + facet), labels(query, facet)))
                .forEach(parts::add);
        if (query.overdue()) parts.add(FindText.of("overdue"));
        return String.join(" · ", parts);
    }

    private String labels(SearchQuery query, SearchFacet facet) {
        List<String> labels = query.chosen().get(facet).stream()
                .map(code -> words.of(query.kind(), facet, code))
                .sorted()
                .toList();
        return String.join(", ", labels);
    }
}

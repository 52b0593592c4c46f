package org.openleap.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openleap.search.FacetCounts;
import org.openleap.search.SearchFacet;

/** The facets beside the list, in their order, each with its numbers. */
@RequestScoped
public class FacetMenus {
    private static final int AT_ONCE = 6;
    private static final int MOST_COUNTED = 1_000;

    @Inject
    FindQuery query;

    @Inject
    FacetWords words;

    /** Facets that would narrow nothing down are left out. */
    List<FacetMenu> of(FacetCounts counts) {
        words.know(counts.of(SearchFacet.OWNER).stream()
                .map(FacetCounts.Count::code)
                .toList());
        words.know(query.chosen(SearchFacet.OWNER));
        return Arrays.stream(SearchFacet.values())
                .flatMap(facet -> menu(facet, counts).stream())
                .toList();
    }

    /** What was chosen so far; each is an address that takes it back. */
    List<FacetMenu.Option> chosen() {
        var chosen = new ArrayList<FacetMenu.Option>();
        if (query.isOverdue())
            chosen.add(taken(FindText.of("overdue"), query.toggledOverdue().toString()));
        for (var facet : SearchFacet.values()) {
            for (var code : query.chosen(facet)) {
                chosen.add(taken(label(facet, code), query.toggled(facet, code).toString()));
            }
        }
        return chosen;
    }

    private static FacetMenu.Option taken(String label, String href) {
        return new FacetMenu.Option(label, "", href, "true");
    }

    private Optional<FacetMenu> menu(SearchFacet facet, FacetCounts counts) {
        var options = options(facet, counts);
        if (options.isEmpty()) return Optional.empty();
        var name = FindQuery.nameOf(facet);
        int shown = Math.min(AT_ONCE, options.size());
        return Optional.of(new FacetMenu(
                name,
                FindText.of("facet." + facet),
                options.subList(0, shown),
                options.subList(shown, options.size())));
    }

    /** Chosen ones first, also those that find nothing any more. */
    private List<FacetMenu.Option> options(SearchFacet facet, FacetCounts counts) {
        var chosen = query.chosen(facet);
        var counted = counts.of(facet);
        var gone = chosen.stream()
                .filter(code -> counted.stream().noneMatch(count -> count.code().equals(code)))
                .map(code -> new FacetCounts.Count(code, 0));
        var on = counted.stream().filter(count -> chosen.contains(count.code()));
        var off = counted.stream().filter(count -> !chosen.contains(count.code()));
        return Stream.of(on, gone, off)
                .flatMap(each -> each)
                .map(count -> option(facet, count, counts.complete()))
                .toList();
    }

    private FacetMenu.Option option(SearchFacet facet, FacetCounts.Count count, boolean complete) {
        boolean more = !complete || count.records() > MOST_COUNTED;
        return new FacetMenu.Option(
                label(facet, count.code()),
                FindText.count(Math.min(count.records(), MOST_COUNTED), more),
                query.toggled(facet, count.code()).toString(),
                String.valueOf(query.chosen(facet).contains(count.code())));
    }

    private String label(SearchFacet facet, String code) {
        return words.of(query.kind(), facet, code);
    }
}

package org.openleap.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.search.SearchFacet;
import org.openleap.search.SearchKind;
import org.openleap.search.SearchQuery;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Href;

/**
 * What the address of the register search asks for: words, and of each facet some codes with commas between. All of it
 * stands in the address, so that it can be passed on.
 */
@RequestScoped
public class FindQuery {
    static final String PATH = "/staff/find";

    private static final int ROWS = 25;
    private static final Set<SearchKind> KINDS = Set.of(SearchKind.ITEM, SearchKind.SUGGESTION);

    @Inject
    HttpServletRequest request;

    public SearchQuery query() {
        return new SearchQuery(kind(), typed(), chosen(), isOverdue());
    }

    SearchKind kind() {
        return KINDS.stream()
                .filter(kind -> nameOf(kind).equals(parameter("kind")))
                .findFirst()
                .orElse(SearchKind.ITEM);
    }

    static String nameOf(SearchKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    String typed() {
        return parameter("q").strip();
    }

    boolean isOverdue() {
        return "yes".equals(parameter("overdue"));
    }

    Set<String> chosen(SearchFacet facet) {
        return Arrays.stream(parameter(nameOf(facet)).split(","))
                .filter(code -> !code.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<SearchFacet, Set<String>> chosen() {
        var chosen = new EnumMap<SearchFacet, Set<String>>(SearchFacet.class);
        for (var facet : SearchFacet.values()) {
            if (!chosen(facet).isEmpty()) chosen.put(facet, chosen(facet));
        }
        return chosen;
    }

    PageRequest page() {
        return new PageRequest(ROWS, parameter("after"));
    }

    boolean isOlder() {
        return !parameter("after").isEmpty();
    }

    boolean isNarrowed() {
        return !chosen().isEmpty() || isOverdue();
    }

    /** The address of the list without paging. */
    public Href list() {
        return href(PATH, query());
    }

    /** Where this search can be kept. */
    Href keep() {
        return href("/staff/saved-search-new", query());
    }

    /** The address of a search. */
    public static String hrefOf(SearchQuery query) {
        return href(PATH, query).toString();
    }

    private static Href href(String path, SearchQuery query) {
        var href = Href.to(path).with("kind", nameOf(query.kind())).with("q", query.words());
        query.chosen().forEach((facet, codes) -> href.with(nameOf(facet), String.join(",", codes)));
        return href.with("overdue", query.overdue() ? "yes" : "");
    }

    /** The same list with a code of a facet chosen, or no longer chosen. */
    Href toggled(SearchFacet facet, String code) {
        var codes = chosen(facet);
        if (!codes.remove(code)) codes.add(code);
        return list().with(nameOf(facet), String.join(",", codes));
    }

    Href toggledOverdue() {
        return list().with("overdue", isOverdue() ? "" : "yes");
    }

    /** The same words in another register. */
    Href of(SearchKind other) {
        return Href.to(PATH).with("kind", nameOf(other)).with("q", typed());
    }

    static String nameOf(SearchFacet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}

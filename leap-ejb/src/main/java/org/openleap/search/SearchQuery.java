package org.openleap.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What somebody wants to find.
 *
 * @param words as typed: words, "exact words", -without; any text is allowed; empty for everything
 * @param chosen of each facet one of the codes; a facet without codes is any
 * @param overdue only what is past its day
 */
public record SearchQuery(SearchKind kind, String words, Map<SearchFacet, Set<String>> chosen, boolean overdue) {
    public SearchQuery {
        chosen = Map.copyOf(chosen);
    }

    public static SearchQuery of(SearchKind kind, String words) {
        return new SearchQuery(kind, words, Map.of(), false);
    }

    /** The same question with any code of the facet. */
    public SearchQuery without(SearchFacet facet) {
        var fewer = new EnumMap<SearchFacet, Set<String>>(SearchFacet.class);
        fewer.putAll(chosen);
        fewer.remove(facet);
        return new SearchQuery(kind, words, fewer, overdue);
    }

    /** People search for other people: what was typed never reaches a log line. */
    @Override
    public String toString() {
        return "SearchQuery[" + kind + " " + chosen.keySet() + "]";
    }
}

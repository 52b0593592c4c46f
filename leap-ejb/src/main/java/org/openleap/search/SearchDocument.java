package org.openleap.search;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A record as it can be found. The index keeps its words and codes, never its text: what people read is loaded.
 *
 * @param reference its public key, at most 80 characters
 * @param title what it is called; names are sorted by it
 * @param texts everything whose words lead to it
 * @param at when it came; with the number the order of every list, newest first
 * @param number key of the record in the database
 * @param dueAt when the next step is due; {@link Instant#MAX} when nothing is
 */
public record SearchDocument(
        SearchKind kind,
        String reference,
        String title,
        List<String> texts,
        Instant at,
        long number,
        Instant dueAt,
        Audience audience,
        Map<SearchFacet, Set<String>> facets) {
    public SearchDocument {
        texts = List.copyOf(texts);
        facets = Map.copyOf(facets);
    }

    /** A record with nothing to be counted by and nothing due. */
    public static SearchDocument of(SearchKind kind, String reference, String title, Collection<String> texts) {
        return new SearchDocument(
                kind,
                reference,
                title,
                List.copyOf(texts),
                Instant.EPOCH,
                0,
                Instant.MAX,
                Audience.of(Set.of()),
                Map.of());
    }

    public SearchDocument listed(Instant when, long key) {
        return new SearchDocument(kind, reference, title, texts, when, key, dueAt, audience, facets);
    }

    public SearchDocument due(Instant when) {
        return new SearchDocument(kind, reference, title, texts, at, number, when, audience, facets);
    }

    public SearchDocument readBy(Audience readers) {
        return new SearchDocument(kind, reference, title, texts, at, number, dueAt, readers, facets);
    }

    /** Adds the codes that are not empty. */
    public SearchDocument filed(SearchFacet facet, Collection<String> codes) {
        var more = new EnumMap<SearchFacet, Set<String>>(SearchFacet.class);
        more.putAll(facets);
        more.put(
                facet, Set.copyOf(codes.stream().filter(code -> !code.isEmpty()).toList()));
        return new SearchDocument(kind, reference, title, texts, at, number, dueAt, audience, more);
    }

    public SearchDocument filed(SearchFacet facet, String code) {
        return filed(facet, Set.of(code));
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "SearchDocument[" + kind + " " + reference + "]";
    }
}

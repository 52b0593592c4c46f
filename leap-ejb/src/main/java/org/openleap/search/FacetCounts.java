package org.openleap.search;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * How many of the records found have which code, the most frequent first.
 *
 * @param overdue how many are past their day
 * @param complete false when there were too many to count all: then each number is "at least"
 */
public record FacetCounts(Map<SearchFacet, List<Count>> counts, int overdue, boolean complete) implements Serializable {
    public FacetCounts {
        counts = Map.copyOf(counts);
    }

    /** One code and how many records have it. */
    public record Count(String code, int records) implements Serializable {}

    public List<Count> of(SearchFacet facet) {
        return counts.getOrDefault(facet, List.of());
    }
}

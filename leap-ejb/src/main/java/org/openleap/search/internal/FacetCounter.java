package org.openleap.search.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.openleap.identity.VisibilityScope;
import org.openleap.search.FacetCounts;
import org.openleap.search.SearchFacet;
import org.openleap.search.SearchQuery;

/**
 * Counts codes among what was found. It stops after so many records that everybody has seen enough: then the numbers are
 * "at least". Counting all of a common word among a million records would take a tenth of a second of the processor.
 */
public final class FacetCounter extends SimpleCollector {
    private static final int ENOUGH = 20_000;

    private final long now;
    private final Map<SearchFacet, Map<String, Integer>> counts = new EnumMap<>(SearchFacet.class);
    private final List<LeafTally> tallies = new ArrayList<>();
    private final Set<SearchFacet> wanted;
    private LeafTally tally;
    private int seen;
    private int overdue;

    private FacetCounter(Set<SearchFacet> wanted, Instant now) {
        this.wanted = wanted;
        this.now = Fields.micros(now);
    }

    /** A facet that was chosen from is counted as if nothing of it had been chosen, so that people can choose otherwise. */
    public static FacetCounts count(IndexSearcher searcher, SearchQuery query, VisibilityScope caller, Instant now)
            throws IOException {
        var chosen = query.chosen().keySet();
        var free = EnumSet.allOf(SearchFacet.class);
        free.removeAll(chosen);
        var counter = new FacetCounter(free, now).over(searcher, query, caller, now);
        boolean complete = counter.isComplete();
        var counts = new EnumMap<SearchFacet, List<FacetCounts.Count>>(counter.sorted());
        for (var facet : chosen) {
            var other = new FacetCounter(Set.of(facet), now).over(searcher, query.without(facet), caller, now);
            counts.putAll(other.sorted());
            complete &= other.isComplete();
        }
        return new FacetCounts(counts, counter.overdue, complete);
    }

    private FacetCounter over(IndexSearcher searcher, SearchQuery query, VisibilityScope caller, Instant at)
            throws IOException {
        searcher.search(QueryReader.within(query, caller, at), new Alone<>(this));
        for (var each : tallies) each.addTo(counts);
        return this;
    }

    private boolean isComplete() {
        return seen < ENOUGH;
    }

    private Map<SearchFacet, List<FacetCounts.Count>> sorted() {
        var sorted = new EnumMap<SearchFacet, List<FacetCounts.Count>>(SearchFacet.class);
        for (var facet : wanted) {
            sorted.put(
                    facet,
                    counts.getOrDefault(facet, new HashMap<>()).entrySet().stream()
                            .map(each -> new FacetCounts.Count(each.getKey(), each.getValue()))
                            .sorted(Comparator.comparingInt(FacetCounts.Count::records)
                                    .reversed()
                                    .thenComparing(FacetCounts.Count::code))
                            .toList());
        }
        return sorted;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        if (seen >= ENOUGH) throw new CollectionTerminatedException();
        tally = new LeafTally(leaf.reader(), wanted);
        tallies.add(tally);
    }

    @Override
    public void collect(int document) throws IOException {
        if (seen >= ENOUGH) throw new CollectionTerminatedException();
        seen++;
        if (tally.isDueBefore(document, now)) overdue++;
        tally.count(document);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}

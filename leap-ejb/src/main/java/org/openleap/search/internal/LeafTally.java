package org.openleap.search.internal;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.openleap.search.SearchFacet;

/** The counts of one part of the index, by number; numbers become codes once, at the end. */
final class LeafTally {
    private final Map<SearchFacet, Column> columns = new EnumMap<>(SearchFacet.class);
    private final NumericDocValues due;

    private record Column(SortedSetDocValues codes, int[] counts) {}

    LeafTally(LeafReader reader, Set<SearchFacet> wanted) throws IOException {
        for (var facet : wanted) {
            var codes = DocValues.getSortedSet(reader, Fields.facet(facet));
            columns.put(facet, new Column(codes, new int[(int) codes.getValueCount()]));
        }
        due = DocValues.getNumeric(reader, Fields.DUE);
    }

    boolean isDueBefore(int document, long now) throws IOException {
        return due.advanceExact(document) && due.longValue() < now;
    }

    void count(int document) throws IOException {
        for (var column : columns.values()) {
            var codes = column.codes();
            if (!codes.advanceExact(document)) continue;
            for (int left = codes.docValueCount(); left > 0; left--) column.counts()[(int) codes.nextOrd()]++;
        }
    }

    void addTo(Map<SearchFacet, Map<String, Integer>> all) throws IOException {
        for (var each : columns.entrySet()) {
            var column = each.getValue();
            var sums = all.computeIfAbsent(each.getKey(), facet -> new HashMap<>());
            for (int code = 0; code < column.counts().length; code++) {
                int count = column.counts()[code];
                if (count > 0) sums.merge(column.codes().lookupOrd(code).utf8ToString(), count, Integer::sum);
            }
        }
    }
}
